// What was changed in a casus, told from the times its versions carry. No counter to keep, so none that can be wrong:
// what a colleague wrote and a file brought counts by when it was written.
import { parsePath } from '../casus/path.ts'
import type { Register } from '../casus/register.ts'
import type { Registers } from '../casus/registers.ts'

/** Where a person writes one thing: a question, one row of it, through one lens. Bookkeeping is nobody's writing. */
function placeOf(path: string): { readonly question: string; readonly place: string } | undefined {
  const parsed = parsePath(path)
  if (!parsed || parsed.worksheet.startsWith('_')) return undefined
  const question = `${parsed.worksheet}.${parsed.question}`
  return { question, place: `${question}/${parsed.row ?? ''}@${parsed.lens ?? ''}` }
}

const timesIn = (register: Register | undefined, from: number, until: number): number[] =>
  (register?.versions ?? []).map(({ at }) => at).filter((at) => at >= from && at < until)

export interface Changes {
  /** How many places say something else: a row of a table is one, whatever was changed in it. */
  readonly count: number
  /** The questions they belong to, as `urgentie.wat-speelt-er`. */
  readonly questions: ReadonlySet<string>
  /** When they were last written. */
  readonly times: readonly number[]
}

/** [S1] What was written from one moment until another, by the versions that stand now. */
export function changesBetween(
  registers: Registers,
  from: number,
  until: number = Number.POSITIVE_INFINITY,
): Changes {
  const places = new Set<string>()
  const questions = new Set<string>()
  const times: number[] = []
  for (const [path, register] of Object.entries(registers)) {
    const found = timesIn(register, from, until)
    const where = found.length > 0 ? placeOf(path) : undefined
    if (!where) continue
    places.add(where.place)
    questions.add(where.question)
    times.push(...found)
  }
  return { count: places.size, questions, times }
}

/** When something was last written in a question; undefined when nothing ever was. */
export const lastWritten = (registers: Registers): number | undefined => {
  const { times } = changesBetween(registers, Number.NEGATIVE_INFINITY)
  return times.length === 0 ? undefined : times.reduce((latest, at) => Math.max(latest, at))
}
