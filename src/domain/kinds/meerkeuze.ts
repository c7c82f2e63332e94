// Every option is a register of its own: two people who each tick something never undo one another.
import { parsePath } from '../casus/path.ts'
import type { Registers } from '../casus/registers.ts'
import { type Slot, slotPath } from '../casus/rows.ts'
import type { MeerkeuzeQuestion } from '../worksheet/worksheet.ts'
import { OTHER_TEXT_ROW, paperChoices } from './keuze.ts'
import type { Kind } from './kind.ts'
import { isFilledAt, OTHER_OPTION, optionText, plainText, versionBlocks } from './read.ts'

/** Ids of the options that are ticked, also those the question no longer offers. */
export const tickedOptions = (registers: Registers, slot: Slot): string[] =>
  Object.keys(registers)
    .filter((path) => path.startsWith(`${slot.worksheet}.${slot.question}/`) && isFilledAt(registers[path]))
    .map(parsePath)
    .filter((path) => path?.lens === slot.lens && path?.row !== OTHER_TEXT_ROW)
    .map((path) => path?.row ?? '')

export const meerkeuze: Kind<MeerkeuzeQuestion> = {
  isAnswered: (registers, slot) =>
    tickedOptions(registers, slot).length > 0 || isFilledAt(registers[slotPath(slot, OTHER_TEXT_ROW)]),
  tell: (registers, slot, { opties }) => {
    const ticked = new Set(tickedOptions(registers, slot))
    const order = [...opties.map(({ id }) => id), OTHER_OPTION]
    const items = [
      ...order.filter((id) => ticked.has(id)),
      ...[...ticked].filter((id) => !order.includes(id)),
    ]
    const other = versionBlocks(registers[slotPath(slot, OTHER_TEXT_ROW)], plainText)
    return items.length === 0
      ? other
      : [{ type: 'list', items: items.map((id) => optionText(opties, id)) }, ...other]
  },
  paper: (question) => [
    { type: 'boxes', items: paperChoices(question), many: true },
    ...(question.anders ? ([{ type: 'lines', count: 1 }] as const) : []),
  ],
}
