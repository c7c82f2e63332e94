// Taking everything of this workbook off this device, in every tab, and looking whether it is gone.
import { atom } from 'nanostores'
import {
  countTraces,
  findTraces,
  removeTraces,
  type Traces,
  tellOtherTabs,
} from '../../platform/own-traces.ts'
import type { Hold } from '../hold.ts'
import { letGo } from '../keeping.ts'
import { WIPE_KEY } from '../keys.ts'

/** True once everything was taken off this device from this page. */
export const $isWiped = atom(false)

export interface Wiped {
  /** What stood there. */
  readonly removed: Traces
  /** What still does, after looking again. */
  readonly left: Traces
}

const ROUNDS = 4
// As long as another tab may need to hear of it and to let go.
const PAUSE = 250

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE))

/** Removes all there is of ours. This page lets go of its casus first, and writes nothing afterwards. */
export async function wipe(hold: Hold): Promise<Wiped> {
  $isWiped.set(true)
  hold.openedJournal?.close()
  letGo(hold)
  const removed = await findTraces()
  await removeTraces(removed)
  tellOtherTabs(WIPE_KEY)
  // A tab may have written in the moment before it heard.
  let left = removed
  for (let round = 0; round < ROUNDS && countTraces(left) > 0; round += 1) {
    await pause()
    await removeTraces(await findTraces())
    left = await findTraces()
  }
  return { removed, left }
}
