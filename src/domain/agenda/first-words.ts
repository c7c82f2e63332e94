// With which words an action begins that is made from an answer. The person goes on from there.
import { type Registers, valueAt } from '../casus/registers.ts'
import { type Slot, slotPath } from '../casus/rows.ts'
import { cellValueText } from '../kinds/columns.ts'
import { OTHER_TEXT_ROW } from '../kinds/keuze.ts'
import { tickedOptions } from '../kinds/meerkeuze.ts'
import { OTHER_OPTION, optionText, plainText } from '../kinds/read.ts'
import { type Column, isAsked, type Option, type Question } from '../worksheet/worksheet.ts'

const LONGEST = 140

/** On one line, and no longer than an action should be; cut between two words. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trim()}…`
}

/** An option as it was chosen; of 'Anders' what was written beside it. */
const chosenText = (opties: readonly Option[], id: string, other: string): string =>
  id === OTHER_OPTION && other !== '' ? other : optionText(opties, id)

const isText = ({ soort }: Column): boolean => soort === 'tekst' || soort === 'lang'

/**
 * [G4] A text, a choice or a row of a table is begun with its own words. A scale and a matrix say nothing that could
 * be done, and a score may still be hidden from the others: they begin with nothing.
 */
export function firstWords(registers: Registers, slot: Slot, question: Question, row?: string): string {
  const text = (place?: string, column?: string) =>
    plainText(valueAt(registers, slotPath(slot, place, column))).trim()
  switch (question.soort) {
    case 'tekst':
      return shortened(text())
    case 'keuze':
      return shortened(text() === '' ? '' : chosenText(question.opties, text(), text(OTHER_TEXT_ROW)))
    case 'meerkeuze':
      return shortened(
        tickedOptions(registers, slot)
          .map((id) => chosenText(question.opties, id, text(OTHER_TEXT_ROW)))
          .join(', '),
      )
    case 'tabel': {
      const cells = question.kolommen.filter(isAsked).filter(isText)
      const first = cells.find(({ id }) => text(row, id) !== '')
      return first ? shortened(cellValueText(first, text(row, first.id))) : ''
    }
    case 'schaal':
    case 'matrix':
      return ''
  }
}
