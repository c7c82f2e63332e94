import { whenSaved, whenSaveFailed } from '../../messages/file-buttons.ts'
import { announce } from '../../stores/announcement.ts'
import { saveAnyAsFile } from '../../stores/casus-file.ts'
import { type CasusEntry, refresh } from '../../stores/casussen/casussen.ts'

interface Props {
  readonly entry: CasusEntry
  readonly class: string
}

/** Saves one casus as a file, whichever is in use. */
export function SaveCasus({ entry, class: className }: Props) {
  const save = () =>
    void saveAnyAsFile(entry.id)
      .then(
        (name) => announce(whenSaved(name)),
        () => announce(whenSaveFailed),
      )
      .then(refresh)
  return (
    <button type="button" class={className} onClick={save}>
      Bewaar als bestand<span class="visually-hidden">: {entry.name}</span>
    </button>
  )
}
