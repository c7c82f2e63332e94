// Which items of the sources nobody answers.
import type { Assembled } from '../../src/catalog/assemble.ts'

/** One message for each item that no worksheet, tool or draaiboek names as its herkomst. */
export function unanswered({ origins, workbook, tools, draaiboeken }: Assembled): string[] {
  const worksheets = workbook.hoofdstukken.flatMap(({ werkbladen }) => werkbladen)
  const answered = new Set([...worksheets, ...tools, ...draaiboeken].flatMap(({ herkomst }) => herkomst))
  return origins
    .filter(({ id }) => !answered.has(id))
    .map(
      ({ id, tekst }) =>
        `${id} (${tekst}) krijgt nergens een antwoord: zet het bij 'herkomst' van een werkblad, gereedschap of draaiboek dat het beantwoordt`,
    )
}
