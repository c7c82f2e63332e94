// Going back to how the casus in use stood. Fetched when it is wanted: no page needs it to be filled in.
import type { Registers } from '../domain/casus/registers.ts'
import { restore } from '../domain/casus/restore.ts'
import { $casusId, $registers, stamp, switchTo, unite } from './casus.ts'
import { keepBefore } from './snapshots/before.ts'

export interface Extent {
  /** These answers and no others. */
  readonly answers?: ReadonlySet<string> | undefined
  /** These fields and no others. */
  readonly paths?: ReadonlySet<string> | undefined
  /** What is gone back to, for the list of earlier versions. */
  readonly about?: string | undefined
}

/**
 * Makes the casus in use tell again what it told `then` [U1]; how it stands now is kept among the earlier versions.
 * Returns the paths that were written.
 */
export function goBackTo(then: Registers, { answers, paths, about }: Extent = {}): ReadonlySet<string> {
  void keepBefore('terug', about)
  const changed = Object.entries(restore($registers.get(), then, stamp(), answers)).filter(
    ([path]) => paths?.has(path) ?? true,
  )
  unite(Object.fromEntries(changed))
  return new Set(changed.map(([path]) => path))
}

/** Goes back, and returns the way to undo just that: what is written elsewhere meanwhile stays. */
export function goBackWithUndo(then: Registers, extent: Extent): () => Promise<void> {
  const [casusId, before] = [$casusId.get(), $registers.get()]
  const paths = goBackTo(then, extent)
  return async () => {
    if (casusId !== undefined && $casusId.get() !== casusId) await switchTo(casusId)
    goBackTo(before, { paths })
  }
}
