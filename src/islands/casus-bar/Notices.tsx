import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { FULL_STORAGE, NEWER_CASUS, NO_STORAGE, SET_ASIDE } from '../../messages/saving.ts'
import { download } from '../../platform/files.ts'
import { isMovingOn } from '../../platform/hand-over.ts'
import { warnBeforeLeaving } from '../../platform/tabs.ts'
import { $hasStorage, $saveStatus, $setAside, $state } from '../../stores/casus.ts'
import type { SetAside } from '../../stores/device-copy.ts'
import { useStore } from '../use-store.ts'
import { saveAndTell } from './save-and-tell.ts'

/** What a person must know about keeping, for as long as it is so. Never over the page, never by itself gone. */
export function Notices() {
  const hasStorage = useStore($hasStorage, true)
  const state = useStore($state, 'opening')
  const status = useStore($saveStatus, { type: 'nothing-yet' })
  const setAside = useStore($setAside, [])
  const wouldLoseWork = status.type === 'failed' && !status.isInJournal
  useEffect(() => (wouldLoseWork ? warnBeforeLeaving(isMovingOn) : undefined), [wouldLoseWork])
  return (
    <div role="alert">
      {!hasStorage && <Notice {...NO_STORAGE} action={<SaveButton />} />}
      {state === 'newer' && <Notice {...NEWER_CASUS} />}
      {hasStorage && status.type === 'failed' && (
        <Notice
          title={FULL_STORAGE.title}
          text={status.isInJournal ? `${FULL_STORAGE.text} ${FULL_STORAGE.inJournal}` : FULL_STORAGE.text}
          action={<SaveButton />}
        />
      )}
      {setAside.length > 0 && <Notice {...SET_ASIDE} action={<DownloadAside values={setAside} />} />}
    </div>
  )
}

function Notice({
  title,
  text,
  action,
}: {
  readonly title: string
  readonly text: string
  readonly action?: ComponentChildren
}) {
  return (
    <div class="notice notice--warning">
      <p class="notice__title">{title}</p>
      <p>{text}</p>
      {action}
    </div>
  )
}

const SaveButton = () => (
  <button type="button" class="nl-button nl-button--primary" onClick={saveAndTell}>
    Bewaar als bestand
  </button>
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
