// What a casus is on this device: in use, put away, in the bin, or gone. A note of the device, not an answer: a
// colleague's copy is not put away by mine.
import type { DeviceStorage } from '../../platform/device-storage.ts'
import { STAAT_PREFIX } from '../keys.ts'

// Texts in storage: these never change.
const STATEN = ['gebruik', 'archief', 'prullenbak', 'gewist'] as const
export type Staat = (typeof STATEN)[number]

export interface StaatNote {
  readonly staat: Staat
  readonly at: number
}

/** What a casus is of which nothing else was said. */
export const IN_USE: StaatNote = { staat: 'gebruik', at: 0 }

export const staatKey = (casusId: string): string => STAAT_PREFIX + casusId

/** Reads a note such as 'prullenbak 1793610000000'; what cannot be read says nothing, and the casus is in use. */
export function parseStaat(text: string | null | undefined): StaatNote {
  const [staat, at] = (text ?? '').split(' ')
  const known = STATEN.find((name) => name === staat)
  return known && Number(at) > 0 ? { staat: known, at: Number(at) } : IN_USE
}

export const readStaat = (storage: DeviceStorage, casusId: string): StaatNote =>
  parseStaat(storage.read(staatKey(casusId)))
