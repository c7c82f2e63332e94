// Keeping how a casus stands, beside all that was kept before.
import type { Registers } from '../../domain/casus/registers.ts'
import { byWorksheet } from '../../domain/casus/slots.ts'
import { encodeAround, encodeRegisters } from '../../domain/file/encode.ts'
import { FORMAT, VERSION } from '../../domain/file/format.ts'
import { differing, type Fingerprint, fingerprint, lost } from '../../domain/snapshots/fingerprint.ts'
import {
  isWorthKeeping,
  type Last,
  type Reason,
  readFingerprint,
  readHead,
  type SnapshotHead,
} from '../../domain/snapshots/snapshot.ts'
import { firstToGo, thin } from '../../domain/snapshots/thin.ts'
import type { SnapshotKey, SnapshotParts, SnapshotStore } from '../../platform/snapshot-store.ts'

/** How a casus stood at one moment. */
export interface State {
  readonly casusId: string
  readonly registers: Registers
  readonly at: number
  /** Tells apart what two tabs keep in one millisecond. */
  readonly id: string
}

export interface Wish {
  readonly reason: Reason
  /** What is about to happen. */
  readonly about?: string | undefined
  /** While someone goes on typing: only when enough changed. */
  readonly ifWorthIt?: boolean
}

/** `kept`, or `same` as the last one, or not `worth` it yet; or this browser did not take it. */
export type Kept = 'kept' | 'same' | 'not-worth' | 'refused'

const SEVERAL = 5

export const keyOf = ({ casusId, at, id }: Pick<SnapshotHead, 'casusId' | 'at' | 'id'>): SnapshotKey => [
  casusId,
  at,
  id,
]

/** The heads among what stands there; what cannot be read is left where it is. */
export const readHeads = (stored: readonly unknown[]): SnapshotHead[] =>
  stored.flatMap((head) => readHead(head) ?? [])

/** [E4] Writes; when the device is full, the oldest snapshots give way until it fits. */
async function write(shelf: SnapshotStore, key: SnapshotKey, parts: SnapshotParts): Promise<Kept> {
  for (;;) {
    const failure = await shelf.add(key, parts)
    if (failure === undefined) return 'kept'
    const giveWay = failure === 'full' ? firstToGo(readHeads(await shelf.heads())).slice(0, SEVERAL) : []
    if (giveWay.length === 0) return 'refused'
    await shelf.remove(giveWay.map(keyOf))
  }
}

interface LastKept extends Last {
  readonly head: SnapshotHead
}

async function findLast(shelf: SnapshotStore, casusId: string): Promise<LastKept | undefined> {
  const head = readHeads(await shelf.heads(casusId)).at(-1)
  if (!head) return undefined
  const [stored] = await shelf.marks([keyOf(head)])
  // Of one whose marks cannot be read, everything may differ.
  return { head, at: head.at, marks: readFingerprint(stored) ?? {} }
}

// Half a frame: what takes longer is cut in pieces, so that a letter typed meanwhile is drawn at once.
const MOMENT = 8

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Works through a casus worksheet by worksheet, and lets the page breathe in between. */
async function inSteps<T>(registers: Registers, work: (part: Registers) => T): Promise<T[]> {
  const done: T[] = []
  await nextTask()
  let began = performance.now()
  for (const part of byWorksheet(registers)) {
    done.push(work(part))
    if (performance.now() - began < MOMENT) continue
    await nextTask()
    began = performance.now()
  }
  return done
}

const markAll = async (registers: Registers): Promise<Fingerprint> =>
  Object.assign({}, ...(await inSteps(registers, fingerprint)))

async function toParts(
  { casusId, registers, at, id }: State,
  { reason, about }: Wish,
  marks: Fingerprint,
): Promise<SnapshotParts> {
  const encoded = await inSteps(registers, encodeRegisters)
  const savedAt = new Date(at).toISOString()
  return {
    marks,
    text: encodeAround({ format: FORMAT, version: VERSION, savedAt, casusId }, encoded.join(',')),
    head: (size: number): SnapshotHead => ({ casusId, at, id, reason, about, size }),
  }
}

/** The same state twice tells nothing more, but a version that was kept by itself may get a name now. */
async function nameLast(
  shelf: SnapshotStore,
  last: LastKept | undefined,
  { reason, about }: Wish,
): Promise<Kept> {
  if (last?.head.reason === 'vanzelf' && reason !== 'vanzelf')
    await shelf.rename(keyOf(last.head), { ...last.head, reason, about })
  return 'same'
}

/** Keeps a state, and lets go of older ones that may go by now. Never rejects. */
export async function keep(shelf: SnapshotStore, state: State, wish: Wish): Promise<Kept> {
  try {
    const marks = await markAll(state.registers)
    const last = await findLast(shelf, state.casusId)
    const isSame = differing(last?.marks ?? {}, marks).length === 0
    if (isSame) return await nameLast(shelf, last, wish)
    if (wish.ifWorthIt && !isWorthKeeping(last, marks, state.at)) return 'not-worth'
    const kept = await write(shelf, keyOf(state), await toParts(state, wish, marks))
    // Whoever misses a text looks for the last moment at which it was there.
    if (last && lost(last.marks, marks).length > 0) await nameLast(shelf, last, { reason: 'verdwenen' })
    const gone = thin(readHeads(await shelf.heads()), state.at)
    if (gone.length > 0) await shelf.remove(gone.map(keyOf))
    return kept
  } catch {
    // No answer hangs on it: the next pause tries again.
    return 'refused'
  }
}
