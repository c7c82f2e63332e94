// 'Bewaar als bestand' on a page that only reads: it opens the casus first.
import { whenSaved, whenSaveFailed } from '../../messages/file-buttons.ts'
import { open } from '../../stores/casus.ts'
import { saveAsFile } from '../../stores/casus-file.ts'

/** Saves the casus in use as a file; resolves to what came of it, in a sentence. */
export const saveFromAfar = (): Promise<string> =>
  open()
    .then(saveAsFile)
    .then(whenSaved, () => whenSaveFailed)
