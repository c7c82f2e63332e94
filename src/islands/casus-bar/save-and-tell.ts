import { whenSaved, whenSaveFailed } from '../../messages/file-buttons.ts'
import { announce } from '../../stores/announcement.ts'
import { saveAsFile } from '../../stores/file-button.ts'

/** Saves the casus as a file, and says what came of it. */
export const saveAndTell = (): void =>
  void saveAsFile().then(
    (name) => announce(whenSaved(name)),
    () => announce(whenSaveFailed),
  )
