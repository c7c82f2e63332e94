import { useEffect, useState } from 'preact/hooks'
import { fingerprint } from '../../domain/snapshots/fingerprint.ts'
import { conceal, concealablesOf } from '../../domain/turning/conceal.ts'
import { NO_CASUS, NO_SNAPSHOTS, unreadableText } from '../../messages/snapshots.ts'
import { queryValue } from '../../platform/address.ts'
import { $casusId } from '../../stores/casus.ts'
import { $keptCount, type Earlier, loadEarlier } from '../../stores/snapshots/earlier.ts'
import { useIsOpen, useSettledRegisters, useStore } from '../use-store.ts'
import { useViewer } from '../use-viewer.ts'
import { useWorkbook } from '../use-workbook.ts'
import { DeletedRows } from './DeletedRows.tsx'
import { VersionList } from './VersionList.tsx'
import { VersionView } from './VersionView.tsx'

type Loaded = Earlier | 'loading' | 'none'

/** The earlier versions of this casus, read again whenever one is kept. */
function useEarlier(casusId: string | undefined): Loaded {
  const count = useStore($keptCount, 0)
  const [earlier, setEarlier] = useState<Loaded>('loading')
  useEffect(() => {
    if (casusId !== undefined) void loadEarlier(casusId).then((found) => setEarlier(found ?? 'none'))
  }, [casusId, count])
  return earlier
}

/** The page of earlier versions: all of them, or the one that the address names. */
export function Versions() {
  const viewer = useViewer()
  const isOpen = useIsOpen()
  const casusId = useStore($casusId, undefined)
  const registers = useSettledRegisters()
  const workbook = useWorkbook()
  const earlier = useEarlier(casusId)
  const [chosen, setChosen] = useState<string | null>(null)
  useEffect(() => setChosen(queryValue('versie')), [])

  if (isOpen && casusId === undefined) return <p class="notice">{NO_CASUS}</p>
  if (!isOpen || earlier === 'loading' || workbook === 'loading')
    return <p aria-busy="true">De eerdere versies worden opgehaald.</p>
  const book = workbook === 'failed' ? { delen: [], hoofdstukken: [] } : workbook
  const now = { registers, marks: fingerprint(registers), viewer }
  if (earlier !== 'none' && chosen !== null)
    return <VersionView {...{ now, book }} versions={earlier.versions} chosen={chosen} />
  return (
    <div class="versions">
      {earlier === 'none' ? (
        <div class="notice">
          <p class="notice__title">{NO_SNAPSHOTS.title}</p>
          <p>{NO_SNAPSHOTS.text}</p>
        </div>
      ) : (
        <>
          {earlier.unreadable > 0 && (
            <p class="notice notice--warning">{unreadableText(earlier.unreadable)}</p>
          )}
          <VersionList versions={earlier.versions} {...{ now, book }} />
        </>
      )}
      <DeletedRows registers={conceal(registers, concealablesOf(registers, book), viewer)} book={book} />
    </div>
  )
}
