// Every option is a register of its own: two people who each tick something never undo one another.
import { parsePath } from '../casus/path.ts'
import type { Register, Value } from '../casus/register.ts'
import type { Registers } from '../casus/registers.ts'
import { type Slot, slotPath } from '../casus/rows.ts'
import type { MeerkeuzeQuestion } from '../worksheet/worksheet.ts'
import { OTHER_TEXT_ROW, paperChoices } from './keuze.ts'
import type { Kind } from './kind.ts'
import { filledVersions, isFilledAt, OTHER_OPTION, optionText, plainText, versionBlocks } from './read.ts'

/** What stands at an option: a tick, or words from when the question was of another kind. Not a table's row. */
const standing = (register: Register | undefined): Value[] =>
  filledVersions(register)
    .map(({ value }) => value)
    .filter((value) => typeof value !== 'object')

/** Ids of the options that are ticked, also those the question no longer offers. */
export const tickedOptions = (registers: Registers, slot: Slot): string[] =>
  Object.keys(registers)
    .filter((path) => path.startsWith(`${slot.worksheet}.${slot.question}/`))
    .filter((path) => standing(registers[path]).length > 0)
    .map(parsePath)
    .filter((path) => path?.lens === slot.lens && path?.column === undefined && path?.row !== OTHER_TEXT_ROW)
    .map((path) => path?.row ?? '')
    .sort()

/** The words of a ticked option, followed by whatever else stands there. */
const itemText = (option: string, register: Register | undefined): string =>
  [
    option,
    ...standing(register)
      .filter((value) => value !== true)
      .map(plainText),
  ].join(': ')

export const meerkeuze: Kind<MeerkeuzeQuestion> = {
  isAnswered: (registers, slot) =>
    tickedOptions(registers, slot).length > 0 || isFilledAt(registers[slotPath(slot, OTHER_TEXT_ROW)]),
  tell: (registers, slot, { opties }) => {
    const ticked = new Set(tickedOptions(registers, slot))
    const order = [...opties.map(({ id }) => id), OTHER_OPTION]
    const ids = [...order.filter((id) => ticked.has(id)), ...[...ticked].filter((id) => !order.includes(id))]
    const items = ids.map((id) => itemText(optionText(opties, id), registers[slotPath(slot, id)]))
    const other = versionBlocks(registers[slotPath(slot, OTHER_TEXT_ROW)], plainText)
    return items.length === 0 ? other : [{ type: 'list', items }, ...other]
  },
  paper: (question) => [
    { type: 'boxes', items: paperChoices(question), many: true },
    ...(question.anders ? ([{ type: 'lines', count: 1 }] as const) : []),
  ],
}
