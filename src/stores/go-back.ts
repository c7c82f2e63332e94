// Going back to how the casus in use stood. Fetched when it is wanted: no page needs it to be filled in.
import type { Registers } from '../domain/casus/registers.ts'
import { restore } from '../domain/casus/restore.ts'
import { $registers, stamp, unite } from './casus.ts'

/** Makes these paths (all, unless named) of the casus in use tell again what they told `then` [U1]. */
export function goBackTo(then: Registers, paths?: ReadonlySet<string>): void {
  const changed = Object.entries(restore($registers.get(), then, stamp()))
  unite(Object.fromEntries(changed.filter(([path]) => paths?.has(path) ?? true)))
}
