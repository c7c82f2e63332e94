import { slotPath } from '../casus/rows.ts'
import type { KeuzeQuestion, MeerkeuzeQuestion } from '../worksheet/worksheet.ts'
import type { Kind } from './kind.ts'
import { isFilledAt, OTHER_OPTION, OTHER_OPTION_TEXT, optionText, plainText, versionBlocks } from './read.ts'

/** What is written beside 'Anders' has a slot of its own, so that changing the choice never loses it. */
export const OTHER_TEXT_ROW = 'anders-namelijk'

/** The choices to tick on paper, with a line for 'Anders' where the question allows it. */
export const paperChoices = ({ opties, anders }: KeuzeQuestion | MeerkeuzeQuestion): string[] => [
  ...opties.map(({ tekst }) => tekst),
  ...(anders ? [`${OTHER_OPTION_TEXT}, namelijk:`] : []),
]

export const keuze: Kind<KeuzeQuestion> = {
  isAnswered: (registers, slot) =>
    isFilledAt(registers[slotPath(slot)]) || isFilledAt(registers[slotPath(slot, OTHER_TEXT_ROW)]),
  tell: (registers, slot, { opties }) => [
    ...versionBlocks(registers[slotPath(slot)], (value) => optionText(opties, value)),
    ...versionBlocks(registers[slotPath(slot, OTHER_TEXT_ROW)], plainText),
  ],
  paper: (question) => [
    { type: 'boxes', items: paperChoices(question), many: false },
    ...(question.anders ? ([{ type: 'lines', count: 1 }] as const) : []),
  ],
}

export const isOther = (id: string): boolean => id === OTHER_OPTION
