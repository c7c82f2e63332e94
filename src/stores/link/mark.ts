// Whether a casus is linked to a file: a mark on the device, so that the code for it is fetched only then.
import { deviceStorage } from '../../platform/device-storage.ts'
import { LINK_PREFIX } from '../keys.ts'

/** What was linked on this page, also where the device would not keep the mark. */
export const linkedHere = new Set<string | undefined>()

export const isLinked = (casusId: string | undefined): boolean =>
  linkedHere.has(casusId) || deviceStorage.read(LINK_PREFIX + casusId) !== null
