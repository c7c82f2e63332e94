import { useEffect } from 'preact/hooks'
import { casusName } from '../../domain/casus/name.ts'
import { CASUS_NAME_PATH } from '../../domain/casus/path.ts'
import { whenFileDropped } from '../../platform/dropped-file.ts'
import { nameDocument } from '../../platform/page-name.ts'
import { whenSaveKeyPressed } from '../../platform/save-key.ts'
import { $announcement } from '../../stores/announcement.ts'
import { $casusId, $saveStatus } from '../../stores/casus.ts'
import { fetchWhenNeeded } from '../../stores/file-button.ts'
import { isLinked } from '../../stores/link/mark.ts'
import { wayBackWhenNeeded } from '../meeting/way-back-when-needed.ts'
import { openWithPreview } from '../open-file/open-with-preview.ts'
import { careWhenNeeded } from '../reminder/care-when-needed.ts'
import { useOnDemand } from '../use-on-demand.ts'
import { useIsOpen, useRegisters, useStore } from '../use-store.ts'
import { CasusMenu } from './CasusMenu.tsx'
import { SaveStatus } from './SaveStatus.tsx'
import { saveAndTell } from './save-and-tell.ts'

/** Which casus this is, whether it is kept, and the button that makes a file of it. On every working page. */
export function CasusBar() {
  useIsOpen()
  const registers = useRegisters(CASUS_NAME_PATH)
  const casusId = useStore($casusId, undefined)
  const status = useStore($saveStatus, { type: 'nothing-yet' })
  const message = useStore($announcement, '')
  const name = casusId === undefined ? undefined : casusName(registers)

  const Link = useOnDemand(isLinked(casusId), () =>
    import('../link/LinkStatus.tsx').then((file) => file.LinkStatus),
  )
  useEffect(() => whenSaveKeyPressed(saveAndTell), [])
  useEffect(() => whenFileDropped(openWithPreview), [])
  useEffect(fetchWhenNeeded, [])
  useEffect(careWhenNeeded, [])
  useEffect(wayBackWhenNeeded, [])
  useEffect(() => nameDocument(name), [name])

  return (
    <div class="casus-bar">
      <CasusMenu name={name} />
      <SaveStatus status={status} message={message} />
      {Link && <Link />}
      <button type="button" class="nl-button" onClick={saveAndTell}>
        Bewaar als bestand
      </button>
    </div>
  )
}
