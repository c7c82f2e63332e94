// What looks like personal data and may stay, because somebody said so. Kept on this device, not in the casus: whoever
// opens the file elsewhere looks with eyes of their own. And kept as a mark of sixteen bits, from which nobody can tell a
// telephone number again once it is gone from the answers.
import { atom } from 'nanostores'
import type { Registers } from '../../domain/casus/registers.ts'
import { mark } from '../../domain/mark.ts'
import { type FoundInAnswer, foundKey, personalDataIn } from '../../domain/privacy/in-answers.ts'
import type { Found } from '../../domain/privacy/personal-data.ts'
import { deviceStorage } from '../../platform/device-storage.ts'
import { $casusId } from '../casus.ts'
import { AGREED_PREFIX } from '../keys.ts'

type One = Pick<Found, 'kind' | 'text'>

const MARKS = 65_536

const shortMark = (found: One): number => Number.parseInt(mark(foundKey(found)), 36) % MARKS

function readMarks(casusId: string | undefined): ReadonlySet<number> {
  try {
    const kept: unknown = JSON.parse(deviceStorage.read(AGREED_PREFIX + casusId) ?? '[]')
    return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === 'number') : [])
  } catch {
    // A damaged note costs a press on a button.
    return new Set()
  }
}

/** The marks of what may stay in the casus in use. */
export const $agreed = atom<ReadonlySet<number>>(new Set())

$casusId.subscribe((casusId) => $agreed.set(readMarks(casusId)))

/** What nobody said yet that it may stay. */
export const notAgreed = <T extends One>(found: readonly T[], agreed = $agreed.get()): T[] =>
  found.filter((one) => !agreed.has(shortMark(one)))

/** From now on nothing is said of these, in this casus and on this device. */
export function agree(found: readonly One[]): void {
  const marks = new Set([...$agreed.get(), ...found.map(shortMark)])
  $agreed.set(marks)
  const casusId = $casusId.get()
  // Not kept? Then it is said again on the next page.
  if (casusId !== undefined) deviceStorage.write(AGREED_PREFIX + casusId, JSON.stringify([...marks]))
}

/** What looks like personal data in the answers of a casus, without what may stay in it. */
export const toMind = (casusId: string, registers: Registers): FoundInAnswer[] =>
  notAgreed(personalDataIn(registers), readMarks(casusId))
