import { useEffect, useState } from 'preact/hooks'
import { changesBetween } from '../../domain/session/changes.ts'
import { whenSaved, whenSaveFailed } from '../../messages/file-buttons.ts'
import { fileText } from '../../messages/finish.ts'
import { foundForFile } from '../../messages/privacy.ts'
import { deviceStorage } from '../../platform/device-storage.ts'
import { announce } from '../../stores/announcement.ts'
import { $casusId } from '../../stores/casus.ts'
import { savedAsFileAt } from '../../stores/casussen/notes.ts'
import { saveAsFile } from '../../stores/file-button.ts'
import { FoundNotice } from '../privacy/FoundNotice.tsx'
import { useSettledRegisters, useStore } from '../use-store.ts'

/** The file, with what came of making it. */
export function MakeFile() {
  const registers = useSettledRegisters()
  const casusId = useStore($casusId, undefined)
  const [outcome, setOutcome] = useState('')
  const [savedAt, setSavedAt] = useState(0)
  useEffect(() => {
    if (casusId !== undefined) setSavedAt(savedAsFileAt(deviceStorage.read, casusId))
  }, [casusId, outcome])
  const save = () =>
    void saveAsFile()
      .then(whenSaved, () => whenSaveFailed)
      .then((sentence) => {
        setOutcome(sentence)
        announce(sentence)
      })
  return (
    <li class="finish__step">
      <h2>Bewaar een bestand</h2>
      <p>{fileText(savedAt, changesBetween(registers, savedAt).count)}</p>
      <FoundNotice registers={registers} lead={foundForFile} />
      <p>
        <button type="button" class="nl-button nl-button--primary" onClick={save}>
          Bewaar als bestand
        </button>
      </p>
      {outcome && <p>{outcome}</p>}
    </li>
  )
}
