// Tips that came back, put beside the casus they are about. They add themselves under a name of their own and change no
// answer; and adding them can be undone.

import { valueAt } from '../../domain/casus/registers.ts'
import type { FileFailure } from '../../domain/file/format.ts'
import { isFilled } from '../../domain/kinds/read.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { readTips, type TipsAnswer } from '../../domain/tips/answer.ts'
import { tipRegisters } from '../../domain/tips/in-casus.ts'
import { $casusId, $registers, $state, answer, hold, open, switchTo, unite } from '../casus.ts'
import { casusIds, nameOf } from '../casussen/elsewhere.ts'
import { goBackTo } from '../go-back.ts'

export type AttachFailure =
  | FileFailure
  /** The casus they are about is not on this device. */
  | { readonly type: 'elsewhere'; readonly casus: string }

/** Tips, and the casus here that they are about. */
export interface TipsOffer {
  readonly answer: TipsAnswer
  /** What the casus is called on this device. */
  readonly casus: string
}

/** Reads a file with tips and finds its casus. Changes nothing and never throws. */
export async function considerTips(text: string): Promise<Result<TipsOffer, AttachFailure>> {
  const read = readTips(text)
  if (!read.ok) return read
  await open()
  const { casusId, casus } = read.value
  if (!(await casusIds(hold)).includes(casusId)) return fail({ type: 'elsewhere', casus })
  return ok({ answer: read.value, casus: await nameOf(hold, casusId) })
}

/** Adds the tips to their casus and makes it the one in use. Returns the way to undo just that. */
export async function attachTips({
  answer: tips,
}: TipsOffer): Promise<Result<() => Promise<void>, FileFailure>> {
  const { casusId } = tips
  const earlier = $casusId.get()
  if (earlier !== casusId) await switchTo(casusId)
  // What a newer version of the workbook keeps here is left alone, also by tips.
  if ($state.get() === 'newer') return fail({ type: 'too-new', version: 0 })
  const before = $registers.get()
  const theirs = tipRegisters(tips)
  unite(theirs)
  // Tips that were added before and undone: the file knows nothing newer, so they are written anew, in their order.
  for (const path of Object.keys(theirs))
    if (!isFilled(valueAt($registers.get(), path))) answer(path, valueAt(theirs, path))
  const paths = new Set(Object.keys(theirs))
  return ok(async () => {
    if ($casusId.get() !== casusId) await switchTo(casusId)
    goBackTo(before, { paths })
    if (earlier !== undefined && earlier !== casusId) await switchTo(earlier)
  })
}
