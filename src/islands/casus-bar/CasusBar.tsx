import { useCallback, useEffect, useState } from 'preact/hooks'
import { casusName } from '../../domain/casus/name.ts'
import { CASUS_NAME_PATH } from '../../domain/casus/path.ts'
import { whenSaved, whenSaveFailed } from '../../messages/file-buttons.ts'
import { whenSaveKeyPressed } from '../../platform/keyboard.ts'
import { $casusId, $saveStatus } from '../../stores/casus.ts'
import { fetchWhenNeeded, saveAsFile } from '../../stores/file-button.ts'
import { useIsOpen, useRegisters, useStore } from '../use-store.ts'
import { SaveStatus } from './SaveStatus.tsx'

/** Which casus this is, whether it is kept, and the button that makes a file of it. On every working page. */
export function CasusBar() {
  useIsOpen()
  const registers = useRegisters(CASUS_NAME_PATH)
  const casusId = useStore($casusId, undefined)
  const status = useStore($saveStatus, { type: 'nothing-yet' })
  const [message, setMessage] = useState('')

  const save = useCallback(
    () =>
      void saveAsFile().then(
        (name) => setMessage(whenSaved(name)),
        () => setMessage(whenSaveFailed),
      ),
    [],
  )
  useEffect(() => whenSaveKeyPressed(save), [save])
  useEffect(fetchWhenNeeded, [])

  return (
    <div class="casus-bar">
      <p class="casus-bar__name">
        {casusId === undefined ? 'Nog geen casus' : `Casus: ${casusName(registers)}`}
      </p>
      <SaveStatus status={status} message={message} />
      <button type="button" class="utrecht-button utrecht-button--secondary-action" onClick={save}>
        Bewaar als bestand
      </button>
    </div>
  )
}
