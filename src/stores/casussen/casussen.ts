// All casussen on this device as the interface sees them, and the verbs it calls.
import { atom } from 'nanostores'
import type { ChapterSheets } from '../../domain/chapter-count.ts'
import { $casusId, $registers, hold, open } from '../casus.ts'
import { emptyBin } from './bin.ts'
import {
  duplicate as copy,
  rename as giveName,
  putAway,
  erase as remove,
  takeBack as restore,
} from './change.ts'
import { type CasusEntry, listCasussen } from './list.ts'
import { $isWiped, type Wiped, wipe as wipeDevice } from './wipe.ts'

export type { CasusEntry, Wiped }

/** Every casus, last changed first; undefined until the device has been read. */
export const $casussen = atom<readonly CasusEntry[] | undefined>(undefined)

// Another tab that is being typed in tells of every letter; reading twenty casussen for each would be too much.
const SETTLE = 200

let chapters: readonly ChapterSheets[] = []
let isFollowing = false

/** Reads all casussen again. */
export async function refresh(): Promise<void> {
  if (!$isWiped.get()) $casussen.set(await listCasussen(hold, chapters))
}

/** Reads all casussen now, and again whenever one changes, here or in another tab. */
export async function followCasussen(sheets: readonly ChapterSheets[]): Promise<void> {
  chapters = sheets
  await open()
  await emptyBin(hold)
  await refresh()
  if (isFollowing) return
  isFollowing = true
  let timer: ReturnType<typeof setTimeout> | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void refresh(), SETTLE)
  }
  hold.environment.whenOtherTabWrites(soon)
  hold.environment.whenReturned(soon)
  $registers.listen(soon)
  $casusId.listen(soon)
}

const thenRefresh =
  <Arguments extends unknown[], Result>(verb: (...given: Arguments) => Promise<Result>) =>
  async (...given: Arguments): Promise<Result> => {
    const result = await verb(...given)
    await refresh()
    return result
  }

export const rename = thenRefresh((id: string, name: string) => giveName(hold, id, name))
export const duplicate = thenRefresh((id: string) => copy(hold, id))
export const archive = thenRefresh((id: string) => putAway(hold, id, 'archief'))
export const putInBin = thenRefresh((id: string) => putAway(hold, id, 'prullenbak'))
export const takeBack = thenRefresh((id: string) => restore(hold, id))
export const erase = thenRefresh((id: string) => remove(hold, id))

/** Takes everything off this device; from then on this page reads and writes nothing any more. */
export function wipe(): Promise<Wiped> {
  return wipeDevice(hold)
}
