// What opening a file would do to the casus that is here: said before anything is done.
import { isFilled } from '../kinds/read.ts'
import { TIPS_WORKSHEET } from '../tips/in-casus.ts'
import { type Path, parsePath } from './path.ts'
import { merge, type Register } from './register.ts'
import { mergeRegisters, type Registers } from './registers.ts'
import { isRowPresent } from './rows.ts'

/** From strong to weak: a question of which one field was written separately counts as `apart`. */
export const DIFFERENCES = ['apart', 'newer', 'new', 'same'] as const

/**
 * `new`: nothing stood here. `newer`: the file replaces what stands here, and knew it. `apart`: both stay, side
 * by side. `same`: nothing changes, also where what stands here is newer than the file.
 */
export type Difference = (typeof DIFFERENCES)[number]

export interface Compared extends Pick<Path, 'worksheet' | 'question' | 'lens'> {
  readonly difference: Difference
}

const filled = (register: Register | undefined): Set<string> =>
  new Set(
    (register?.versions ?? [])
      .filter(({ value }) => isFilled(value))
      .map(({ value }) => JSON.stringify(value)),
  )

function fieldDifference(mine: Register | undefined, theirs: Register): Difference {
  const before = filled(mine)
  const after = filled(mine ? merge(mine, theirs) : theirs)
  const kept = [...before].every((text) => after.has(text))
  if (kept && after.size === before.size) return 'same'
  if (!kept) return 'newer'
  return before.size === 0 ? 'new' : 'apart'
}

const isRow = ({ row, column }: Path, register: Register): boolean =>
  row !== undefined &&
  column === undefined &&
  register.versions.some(({ value }) => typeof value === 'object' && value !== null)

/** A row changes when it comes or goes; where it stands is bookkeeping. */
function rowDifference(mine: Registers, united: Registers, path: Path, row: string): Difference {
  const [before, after] = [isRowPresent(mine, path, row), isRowPresent(united, path, row)]
  return before === after ? 'same' : before ? 'newer' : 'new'
}

/** Tips from elsewhere are words of people; all else under such a name is bookkeeping. */
const isBookkeeping = ({ worksheet }: Path): boolean =>
  worksheet.startsWith('_') && worksheet !== TIPS_WORKSHEET

/** What one register of the file would do; undefined where there is nothing to tell a reader. */
function compareOne(
  mine: Registers,
  united: Registers,
  text: string,
  theirs: Register,
): Compared | undefined {
  const path = parsePath(text)
  if (!path || isBookkeeping(path)) return undefined
  const { worksheet, question, lens, row, column } = path
  // Cells of a row that goes, or is gone already, are told by the row.
  if (row !== undefined && column !== undefined && !isRowPresent(united, path, row)) return undefined
  const difference =
    row !== undefined && isRow(path, theirs)
      ? rowDifference(mine, united, path, row)
      : fieldDifference(mine[text], theirs)
  if (difference === 'same' && filled(theirs).size === 0) return undefined
  return { worksheet, question, lens, difference }
}

const isStronger = (a: Difference, b: Difference): boolean => DIFFERENCES.indexOf(a) < DIFFERENCES.indexOf(b)

/**
 * [C2] Every answer the file holds, and what uniting it with the casus here would do [C1]. Chapters called klaar
 * are left out; tips from elsewhere are not.
 */
export function compare(mine: Registers, theirs: Registers): Compared[] {
  const united = mergeRegisters(mine, theirs)
  const answers = new Map<string, Compared>()
  for (const [text, register] of Object.entries(theirs)) {
    const compared = compareOne(mine, united, text, register)
    if (!compared) continue
    const key = `${compared.worksheet}.${compared.question}@${compared.lens}`
    const told = answers.get(key)
    if (!told || isStronger(compared.difference, told.difference)) answers.set(key, compared)
  }
  return [...answers.values()]
}
