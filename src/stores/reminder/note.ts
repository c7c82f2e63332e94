// What the reminder remembers of a casus, on this device.
import type { DeviceStorage } from '../../platform/device-storage.ts'
import { REMINDER_PREFIX } from '../keys.ts'

export interface ReminderNote {
  /** When somebody said 'Niet nu'; 0 when nobody did. */
  readonly later: number
  /** For which file, or which 'Niet nu', it was read out; -1 when it never was. */
  readonly said: number
}

const numberOr = (value: unknown, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise

export function readNote(storage: DeviceStorage, casusId: string): ReminderNote {
  try {
    const note = JSON.parse(storage.read(REMINDER_PREFIX + casusId) ?? '{}') as Record<string, unknown>
    return { later: numberOr(note['later'], 0), said: numberOr(note['gezegd'], -1) }
  } catch {
    // A damaged note costs one reminder too many.
    return { later: 0, said: -1 }
  }
}

export function keepNote(storage: DeviceStorage, casusId: string, { later, said }: ReminderNote): void {
  storage.write(REMINDER_PREFIX + casusId, JSON.stringify({ later, gezegd: said }))
}
