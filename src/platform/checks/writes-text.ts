// Whether this browser keeps a text for us: really written, really read back.
import type { DeviceStorage, StorageFailure } from '../device-storage.ts'
import { randomName } from '../identity.ts'

const PLACE = 'wijkwerkboek:proef'

/** 'kept' when a text that never stood there before comes back as it was written. */
export function writesText(storage: DeviceStorage): 'kept' | StorageFailure {
  const failure = storage.write(PLACE, randomName(20))
  storage.remove(PLACE)
  return failure ?? 'kept'
}
