// Where the book asks what the trio wants tips about. When an author takes that question away, the page does without.
import { workbook } from '../catalog/workbook.ts'
import { TIP_QUESTION_PATH } from '../domain/tips/outgoing.ts'
import type { TekstQuestion } from '../domain/worksheet/worksheet.ts'

const [WORKSHEET, QUESTION] = TIP_QUESTION_PATH.split('.')

export const tipQuestion: TekstQuestion | undefined = workbook.hoofdstukken
  .flatMap(({ werkbladen }) => werkbladen)
  .filter(({ id }) => id === WORKSHEET)
  .flatMap(({ vragen }) => vragen)
  .find((question): question is TekstQuestion => question.id === QUESTION && question.soort === 'tekst')

/** What tells a stranger most in ten minutes: the casus, the intake and the scan. */
const FIRST = ['casus', 'intake', 'bouwstenen']

/** The worksheets that go along unless the trio chooses others. */
export const firstTipSheets: readonly string[] = workbook.hoofdstukken
  .flatMap(({ werkbladen }) => werkbladen)
  .map(({ id }) => id)
  .filter((id) => FIRST.includes(id))
