// The outcome of 'Werkt het hier?' as a whole, and what came of trying.
import { type Finding, VERDICT, type Verdict } from './device-check.ts'
import { dayText } from './moment.ts'

/** How it stands, in one sentence. */
export function summaryText(findings: readonly Finding[]): string {
  const count = (verdict: Verdict) => findings.filter((finding) => finding.verdict === verdict).length
  const [wrong, careful] = [count('mis'), count('let-op')]
  if (wrong > 0)
    return `Niet alles werkt hier: ${wrong} ${wrong === 1 ? 'punt' : 'punten'}. Lees wat je dan doet.`
  if (careful > 0)
    return `Het werkboek werkt hier. Let op bij ${careful} ${careful === 1 ? 'punt' : 'punten'}.`
  return 'Het werkboek werkt hier.'
}

/** The outcome as text for a helpdesk: no casus, no answer, no name. */
export function outcomeText(findings: readonly Finding[], browser: string, at: number): string {
  const lines = findings.map(({ title, verdict, found }) => `${VERDICT[verdict]} - ${title}: ${found}`)
  return [`Werkboek wijkgericht werken, proef van ${dayText(at)}`, ...lines, `Browser: ${browser}`, ''].join(
    '\n',
  )
}

export const COPIED = 'De uitslag is gekopieerd. Plak hem in een mail aan je helpdesk.'
export const NOT_COPIED =
  'Kopiëren mag niet van deze browser. Selecteer de tekst hieronder en kopieer hem zelf.'
export const TRIED_FILE =
  'We maakten een proefbestand. Staat het in je map Downloads? Dan kun je bestanden bewaren.'
export const TRY_FILE_TEXT = 'Dit is een proef van het werkboek. Je kunt dit bestand weggooien.\n'
export const asked = (isPersisted: boolean): string =>
  isPersisted
    ? 'De browser zegt toe dat je werk blijft staan bij een volle schijf.'
    : 'De browser zegt het niet toe. Dat is vaak zo; je kunt gewoon verder werken.'
