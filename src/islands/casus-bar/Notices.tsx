import { useEffect } from 'preact/hooks'
import { FULL_STORAGE, NEWER_CASUS, NO_STORAGE } from '../../messages/saving.ts'
import { isMovingOn } from '../../platform/hand-over.ts'
import { warnBeforeLeaving } from '../../platform/tabs.ts'
import { $hasStorage, $saveStatus, $setAside, $staat, $state, hold } from '../../stores/casus.ts'
import { useOnDemand } from '../use-on-demand.ts'
import { useStore } from '../use-store.ts'
import { Notice, SaveButton } from './Notice.tsx'

/** What a person must know about keeping, for as long as it is so. Never over the page, never by itself gone. */
export function Notices() {
  const hasStorage = useStore($hasStorage, true)
  const state = useStore($state, 'opening')
  const status = useStore($saveStatus, { type: 'nothing-yet' })
  const hasSetAside = useStore($setAside, []).length > 0
  const isAway = useStore($staat, 'gebruik') !== 'gebruik'
  const Rare = useOnDemand(isAway || hasSetAside || hold.environment.isShared, () =>
    import('./RareNotices.tsx').then((file) => file.RareNotices),
  )
  const wouldLoseWork = status.type === 'failed' && !status.isInJournal
  useEffect(() => (wouldLoseWork ? warnBeforeLeaving(isMovingOn) : undefined), [wouldLoseWork])
  return (
    <div role="alert">
      {!hasStorage && <Notice {...NO_STORAGE} action={<SaveButton />} />}
      {Rare && <Rare />}
      {state === 'newer' && <Notice {...NEWER_CASUS} />}
      {hasStorage && status.type === 'failed' && (
        <Notice
          title={FULL_STORAGE.title}
          text={status.isInJournal ? `${FULL_STORAGE.text} ${FULL_STORAGE.inJournal}` : FULL_STORAGE.text}
          action={<SaveButton />}
        />
      )}
    </div>
  )
}
