// What a person does with casussen as a whole: rename, duplicate, put away, bring back, remove.
import { casusName } from '../../domain/casus/name.ts'
import { CASUS_NAME_PATH } from '../../domain/casus/path.ts'
import { EMPTY_REGISTER, shownTogether, type Value, write } from '../../domain/casus/register.ts'
import { latestChange, type Registers } from '../../domain/casus/registers.ts'
import type { Hold } from '../hold.ts'
import { answer, newCasusId, switchTo } from '../session.ts'
import { binnedAt } from './bin.ts'
import { keepElsewhere, registersOf } from './elsewhere.ts'
import { keepStaat } from './keep-staat.ts'
import { listCasussen } from './list.ts'
import { settleNotes } from './notes.ts'
import { removeCasus } from './removers.ts'
import { parseStaat, staatKey } from './staat.ts'

/** Registers with one answer written over the version that is shown. */
function withAnswer(hold: Hold, registers: Registers, path: string, value: Value): Registers {
  const mine = registers[path] ?? EMPTY_REGISTER
  hold.count += 1
  const version = { writer: hold.writer, count: hold.count, at: hold.environment.now(), value }
  return { ...registers, [path]: write(mine, version, shownTogether(mine, hold.writer)) }
}

/** Gives a casus another name; its name is an answer like all others. */
export async function rename(hold: Hold, casusId: string, name: string): Promise<void> {
  if (hold.$casusId.get() === casusId) return answer(hold, CASUS_NAME_PATH, name)
  const named = withAnswer(hold, await registersOf(hold, casusId), CASUS_NAME_PATH, name)
  await keepElsewhere(hold, casusId, { [CASUS_NAME_PATH]: named[CASUS_NAME_PATH] ?? EMPTY_REGISTER })
}

/**
 * Copies a casus under a number of its own: from then on nothing written in one, and no file of one, ever gets
 * into the other. Returns that number.
 */
export async function duplicate(hold: Hold, casusId: string): Promise<string> {
  const registers = await registersOf(hold, casusId)
  const copy = newCasusId(hold.environment)
  const name = `kopie van ${casusName(registers)}`
  await keepElsewhere(hold, copy, withAnswer(hold, registers, CASUS_NAME_PATH, name))
  return copy
}

/** Leaves a casus that is about to be put away, for the one in use that was changed last, or for a new one. */
async function leave(hold: Hold, casusId: string): Promise<void> {
  if (hold.$casusId.get() !== casusId) return
  const others = (await listCasussen(hold, [])).filter(
    ({ id, staat }) => id !== casusId && staat === 'gebruik',
  )
  await switchTo(hold, others[0]?.id ?? newCasusId(hold.environment))
}

/** Archives a casus or puts it in the bin; resolves to false when this device could not remember that. */
export async function putAway(
  hold: Hold,
  casusId: string,
  staat: 'archief' | 'prullenbak',
): Promise<boolean> {
  await leave(hold, casusId)
  // A clock that was wrong once must not bring it back at once: later than anything written in it.
  const after = latestChange(await registersOf(hold, casusId))
  const isKept = await keepStaat(hold, casusId, staat, after)
  if (staat === 'prullenbak') binnedAt(hold, hold.environment.now())
  return isKept
}

/** Takes a casus into use again, from the archive or the bin. */
export const takeBack = (hold: Hold, casusId: string): Promise<boolean> => keepStaat(hold, casusId, 'gebruik')

/** What removing for good came to: gone, or kept because somebody wrote in it meanwhile. */
export type Erased = 'gewist' | 'beschreven'

/** Removes a casus from the bin for good. */
export async function erase(hold: Hold, casusId: string): Promise<Erased> {
  const { staat, at } = parseStaat((await settleNotes(hold)).get(staatKey(casusId)))
  const changedAt = latestChange(await registersOf(hold, casusId))
  if (staat === 'gebruik' || changedAt > at) {
    await takeBack(hold, casusId)
    return 'beschreven'
  }
  await leave(hold, casusId)
  // Said first: who dies halfway, or has it open in another tab, must know that it was removed on purpose.
  await keepStaat(hold, casusId, 'gewist', changedAt)
  await removeCasus(hold, casusId)
  return 'gewist'
}
