// 'Bewaar als bestand' on a page that only reads: it opens the casus first.
import { whenSaved, whenSaveFailed } from '../../messages/file-buttons.ts'
import { FOUND_ELSEWHERE, foundInFile } from '../../messages/privacy.ts'
import { open } from '../../stores/casus.ts'
import { saveAsFile } from '../../stores/casus-file.ts'
import { $foundInFile } from '../../stores/privacy/found-in-file.ts'

function tell(name: string): string {
  const count = $foundInFile.get()?.found.length ?? 0
  return count === 0 ? whenSaved(name) : `${whenSaved(name)} ${foundInFile(count)} ${FOUND_ELSEWHERE}`
}

/** Saves the casus in use as a file; resolves to what came of it, in a sentence. */
export const saveFromAfar = (): Promise<string> =>
  open()
    .then(saveAsFile)
    .then(tell, () => whenSaveFailed)
