import { useEffect } from 'preact/hooks'
import { foundInFile } from '../../messages/privacy.ts'
import { $casusId } from '../../stores/casus.ts'
import { $foundInFile, type FoundInFile as Props } from '../../stores/privacy/found-in-file.ts'
import { whisperOnce } from '../../stores/whisper.ts'
import { useStore } from '../use-store.ts'
import { FoundList } from './FoundList.tsx'

/** After a file was made: one line in the strip, with the list behind it. */
export function FoundInFile({ casusId, found }: Props) {
  const isInUse = useStore($casusId, undefined) === casusId
  useEffect(() => whisperOnce(foundInFile(found.length)), [found])
  return (
    <div class="reminder">
      <details class="found-in-file">
        <summary>{foundInFile(found.length)} Bekijk waar</summary>
        <div class="found-in-file__list">
          <FoundList found={found} isInUse={isInUse} />
        </div>
      </details>
      <button type="button" class="clear-button" onClick={() => $foundInFile.set(undefined)}>
        Sluit deze regel
      </button>
    </div>
  )
}
