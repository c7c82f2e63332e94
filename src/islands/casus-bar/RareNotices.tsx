import { useEffect } from 'preact/hooks'
import { ERASED_CASUS, IN_BIN, SET_ASIDE } from '../../messages/rare.ts'
import { download } from '../../platform/files.ts'
import { isMovingOn } from '../../platform/hand-over.ts'
import { warnBeforeLeaving } from '../../platform/tabs.ts'
import { $setAside, $staat, hold } from '../../stores/casus.ts'
import { bringBack } from '../../stores/casussen/keep-staat.ts'
import { isBehindFile } from '../../stores/casussen/shared-computer.ts'
import type { SetAside } from '../../stores/device-copy.ts'
import { useStore } from '../use-store.ts'
import { Notice, SaveButton } from './Notice.tsx'

/**
 * What few people ever see: a part that could not be read; the casus on this page was put away in another tab; and, on
 * a shared computer, the browser's own question when the window is closed before the last changes stand in a file.
 */
export function RareNotices() {
  const staat = useStore($staat, 'gebruik')
  const setAside = useStore($setAside, [])
  useEffect(warnOnSharedComputer, [])
  return (
    <>
      {setAside.length > 0 && <Notice {...SET_ASIDE} action={<DownloadAside values={setAside} />} />}
      {staat === 'prullenbak' && <Notice {...IN_BIN} action={<BringBack />} />}
      {staat === 'gewist' && <Notice {...ERASED_CASUS} action={<BringBack />} />}
    </>
  )
}

const warnOnSharedComputer = (): (() => void) | undefined =>
  hold.environment.isShared ? warnBeforeLeaving(() => isMovingOn() || !isBehindFile(hold)) : undefined

const BringBack = () => (
  <p class="notice__actions">
    <button type="button" class="nl-button" onClick={() => bringBack(hold)}>
      Zet terug
    </button>
    <SaveButton />
  </p>
)

function DownloadAside({ values }: { readonly values: readonly SetAside[] }) {
  const text = values.map(({ key, raw }) => `${key}\n${raw}\n`).join('\n')
  return (
    <button
      type="button"
      class="nl-button"
      onClick={() => download('wijkwerkboek-apart-gezet.txt', text, 'text/plain;charset=utf-8')}
    >
      Download het onleesbare deel
    </button>
  )
}
