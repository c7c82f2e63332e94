// Questions for tips that were opened here. They stand beside the casussen and are none: nothing of them is ever merged.
import { atom } from 'nanostores'
import { decodeTipRequest, encodeTipRequest, type TipRequest } from '../../domain/tips/request.ts'
import { deviceStorage, type StorageFailure } from '../../platform/device-storage.ts'
import { TIP_DRAFT_PREFIX, TIP_REQUEST_PREFIX } from '../keys.ts'

/** The last one opened comes first. */
export const $requests = atom<readonly TipRequest[]>([])

const keyOf = (requestId: string): string => TIP_REQUEST_PREFIX + requestId

/** Reads what stands on the device; what cannot be read is left where it stands. */
export function recallRequests(): void {
  const kept = deviceStorage.keys(TIP_REQUEST_PREFIX).flatMap((key) => {
    const request = decodeTipRequest(deviceStorage.read(key) ?? '')
    return request.ok ? [request.value] : []
  })
  const here = $requests.get()
  const others = kept.filter(({ requestId }) => !here.some((one) => one.requestId === requestId))
  $requests.set([...here, ...others.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))])
}

/** Puts a question on this page, and on the device so that it is there after a reload; or why that failed. */
export function keepRequest(request: TipRequest): StorageFailure | undefined {
  $requests.set([request, ...$requests.get().filter(({ requestId }) => requestId !== request.requestId)])
  return deviceStorage.write(keyOf(request.requestId), encodeTipRequest(request))
}

/** Takes a question and what was answered to it off this device. */
export function forgetRequest(requestId: string): void {
  deviceStorage.remove(keyOf(requestId))
  deviceStorage.remove(TIP_DRAFT_PREFIX + requestId)
  $requests.set($requests.get().filter((one) => one.requestId !== requestId))
}
