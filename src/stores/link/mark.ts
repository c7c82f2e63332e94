// Whether a casus is linked to a file: a mark on the device, so that the code for it is fetched only then.
import { atom } from 'nanostores'
import { deviceStorage } from '../../platform/device-storage.ts'
import { linkKey } from '../keys.ts'

/** The casus that was linked on this page, where the device would not keep the mark. */
export const $linkedHere = atom<string | undefined>(undefined)

export const isLinked = (casusId: string | undefined): boolean =>
  casusId !== undefined && ($linkedHere.get() === casusId || deviceStorage.read(linkKey(casusId)) !== null)

export function markLinked(casusId: string): void {
  deviceStorage.write(linkKey(casusId), '1')
  $linkedHere.set(casusId)
}

export function unmarkLinked(casusId: string): void {
  deviceStorage.remove(linkKey(casusId))
  $linkedHere.set(undefined)
}
