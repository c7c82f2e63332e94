// From whose position this device answers just now. A habit of the device, not part of the casus.
import { atom } from 'nanostores'
import { isLens, type Lens } from '../domain/casus/lens.ts'
import { deviceStorage } from '../platform/device-storage.ts'
import { LENS_KEY } from './keys.ts'

export const $lens = atom<Lens>('wijk')

export function recallLens(): void {
  const kept = deviceStorage.read(LENS_KEY)
  if (isLens(kept)) $lens.set(kept)
}

export function lookThrough(lens: Lens): void {
  $lens.set(lens)
  // When this cannot be kept, the next page starts from the wijk again: no answer depends on it.
  deviceStorage.write(LENS_KEY, lens)
}
