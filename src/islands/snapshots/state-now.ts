import type { Lens } from '../../domain/casus/lens.ts'
import type { Registers } from '../../domain/casus/registers.ts'
import type { Fingerprint } from '../../domain/snapshots/fingerprint.ts'

/** How the casus stands now, whole and in brief. */
export interface StateNow {
  readonly registers: Registers
  readonly marks: Fingerprint
  /** Who reads: until the cards are turned, of what is scored apart they see their own. */
  readonly viewer: Lens
}
