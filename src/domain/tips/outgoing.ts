// What of a casus goes to a colleague elsewhere who is asked for tips. A copy to read: it is never merged with anything,
// so nothing in it has to be remembered but the words themselves.
import { CASUS_NAME_PATH, formatPath, type Path, parsePath } from '../casus/path.ts'
import {
  EMPTY_REGISTER,
  isLeftOut,
  type Register,
  toldVersions,
  type Value,
  write,
} from '../casus/register.ts'
import { type Registers, valueAt } from '../casus/registers.ts'
import { isInDeletedRow, isRowPresent } from '../casus/rows.ts'
import { plainText } from '../kinds/read.ts'
import { withoutPersonalData } from '../privacy/in-answers.ts'
import type { Concealable } from '../turning/conceal.ts'
import { turnedPath } from '../turning/state.ts'

/** What the trio itself wants to know; it goes along whichever worksheets are chosen. */
export const TIP_QUESTION_PATH = formatPath({ worksheet: 'tips', question: 'vraag-van-de-teller' })

const ALWAYS: readonly string[] = [CASUS_NAME_PATH, TIP_QUESTION_PATH]
// Nobody's: who wrote what, and how often, stays here.
const WRITER = 'wvraag'
const NOBODY = { writer: WRITER, count: 1 } as const

/** What the trio wants to know, in its own words; empty when it did not say. */
export const askedIn = (registers: Registers): string =>
  plainText(valueAt(registers, TIP_QUESTION_PATH)).trim()

/** The answers to read: what the trio wants to know stands above them, not once more on a worksheet of its own. */
export function withoutQuestion(registers: Registers): Registers {
  const { [TIP_QUESTION_PATH]: _question, ...others } = registers
  const worksheet = TIP_QUESTION_PATH.slice(0, TIP_QUESTION_PATH.indexOf('.') + 1)
  return Object.keys(others).some((path) => path.startsWith(worksheet)) ? registers : others
}

/**
 * The answers as they may be read elsewhere: what was not turned yet never went along [O2], so for what did, the cards
 * lie open. That they do is no part of the copy.
 */
export const asTurned = (registers: Registers, worksheets: readonly Concealable[]): Registers => ({
  ...registers,
  ...Object.fromEntries(
    worksheets
      .filter(({ omdraaien }) => omdraaien)
      .map(({ id }) => [turnedPath(id), write(EMPTY_REGISTER, { ...NOBODY, at: 0, value: true })]),
  ),
})

export interface OutgoingChoices {
  /** Ids of the worksheets that go along. */
  readonly worksheets: readonly string[]
  /** What looks like personal data and yet may go along, by its `foundKey`. */
  readonly keeps: ReadonlySet<string>
}

function isGone(registers: Registers, path: Path): boolean {
  if (path.row === undefined) return false
  return path.column === undefined
    ? registers[formatPath(path)]?.versions.some(({ value }) => typeof value === 'object') === true &&
        !isRowPresent(registers, path, path.row)
    : isInDeletedRow(registers, path)
}

/** The place of a row without the memory of its deletion. */
const told = (value: Value, keeps: ReadonlySet<string>): Value => {
  if (typeof value === 'string') return withoutPersonalData(value, (key) => keeps.has(key))
  return typeof value === 'object' && value !== null
    ? { plaats: typeof value['plaats'] === 'number' ? value['plaats'] : 0 }
    : value
}

function copied(register: Register, keeps: ReadonlySet<string>): Register | undefined {
  const versions = toldVersions(register)
    .filter(({ value }) => value !== null && value !== '' && !isLeftOut(value))
    .map(({ at, value }, index) => ({ writer: WRITER, count: index + 1, at, value: told(value, keeps) }))
  return versions.length === 0 ? undefined : { seen: { [WRITER]: versions.length }, versions }
}

/** The registers of the chosen worksheets, the name of the casus and the question for tips, as they stand. */
export const goesAlong = (registers: Registers, worksheets: readonly string[]): Registers =>
  Object.fromEntries(
    Object.entries(registers).filter(([text]) => {
      const worksheet = text.slice(0, text.indexOf('.'))
      return !worksheet.startsWith('_') && (worksheets.includes(worksheet) || ALWAYS.includes(text))
    }),
  )

/**
 * [H1] The chosen worksheets as they read now, and nothing else: no notes, no words of deleted rows, no earlier words,
 * no names of who wrote, and nothing that looks like personal data but what was chosen to stay.
 */
export function outgoing(registers: Registers, { worksheets, keeps }: OutgoingChoices): Registers {
  const copy: Record<string, Register> = {}
  for (const [text, register] of Object.entries(goesAlong(registers, worksheets))) {
    const path = parsePath(text)
    const own = !path || isGone(registers, path) ? undefined : copied(register, keeps)
    if (own) copy[text] = own
  }
  return copy
}
