import type { Registers } from '../../domain/casus/registers.ts'
import type { Fingerprint } from '../../domain/snapshots/fingerprint.ts'

/** How the casus stands now, whole and in brief. */
export interface StateNow {
  readonly registers: Registers
  readonly marks: Fingerprint
}
