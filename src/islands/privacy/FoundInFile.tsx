import { useEffect } from 'preact/hooks'
import type { FoundInAnswer } from '../../domain/privacy/in-answers.ts'
import { foundInFile } from '../../messages/privacy.ts'
import { $foundInFile } from '../../stores/privacy/found-in-file.ts'
import { whisperOnce } from '../../stores/whisper.ts'
import { FoundList } from './FoundList.tsx'

/** After a file was made: one line in the strip, with the list behind it. */
export function FoundInFile({ found }: { readonly found: readonly FoundInAnswer[] }) {
  useEffect(() => whisperOnce(foundInFile(found.length)), [found])
  return (
    <div class="reminder">
      <details class="found-in-file">
        <summary>{foundInFile(found.length)} Bekijk waar</summary>
        <div class="found-in-file__list">
          <FoundList found={found} />
        </div>
      </details>
      <button type="button" class="clear-button" onClick={() => $foundInFile.set([])}>
        Sluit deze regel
      </button>
    </div>
  )
}
