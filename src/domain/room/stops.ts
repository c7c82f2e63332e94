// One question fills the screen at a time: the questions of a page in their order, as places to stop at.
import type { Registers } from '../casus/registers.ts'
import { isShut } from '../turning/conceal.ts'
import { questionNumber } from '../worksheet/workbook.ts'
import type { NumberedWorksheet, Question } from '../worksheet/worksheet.ts'

export interface Stop {
  /** '<werkblad>.<vraag>': also the id of the question on its page. */
  readonly id: string
  readonly worksheet: NumberedWorksheet
  readonly question: Question
  /** As on paper: 10.3. */
  readonly number: string
  /** 'Vraag 3 van 12', counted within its worksheet. */
  readonly place: string
}

/** What is asked after the turning is not asked as long as people score apart. */
function askedOf(worksheet: NumberedWorksheet, registers: Registers): readonly Question[] {
  const isApart = isShut(registers, worksheet)
  return worksheet.vragen.filter((question) => !isApart || !question['na-omdraaien'])
}

/** [Y1] The questions that are asked now, worksheet after worksheet, in the order of the page. */
export const stopsOf = (worksheets: readonly NumberedWorksheet[], registers: Registers = {}): Stop[] =>
  worksheets.flatMap((worksheet) => {
    const asked = askedOf(worksheet, registers)
    return asked.map((question, index) => ({
      id: `${worksheet.id}.${question.id}`,
      worksheet,
      question,
      number: questionNumber(worksheet, worksheet.vragen.indexOf(question)),
      place: `Vraag ${index + 1} van ${asked.length}`,
    }))
  })

/** The stop before (-1) or after (1) this one; undefined at either end. */
export const neighbour = (stops: readonly Stop[], id: string, step: -1 | 1): Stop | undefined => {
  const index = stops.findIndex((stop) => stop.id === id)
  return index === -1 ? undefined : stops[index + step]
}
