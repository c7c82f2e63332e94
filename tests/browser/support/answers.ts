// Filling in questions as a person does, and reading back what every field of the page shows.
import type { Locator, Page } from 'playwright-core'

/** What each field of a page shows, by question and place: text, the chosen option, 'true' for a tick. */
export type Answers = Readonly<Record<string, string>>

export const question = (page: Page, id: string): Locator => page.locator(`[id="${id}"] .question__field`)

/** The question's only text field, or the one of that place among several. */
export const textField = (page: Page, id: string, place = 0): Locator =>
  question(page, id).locator('textarea, input[type="text"], input[type="date"]').nth(place)

/** Types at the end of what stands there, key by key. */
export async function typeInto(field: Locator, text: string, pace = 0): Promise<void> {
  await field.focus()
  await field.press('Control+End')
  await field.pressSequentially(text, { delay: pace })
}

export function readAnswers(page: Page): Promise<Answers> {
  return page.evaluate(() => {
    const answers: Record<string, string> = {}
    for (const section of document.querySelectorAll('.question')) {
      const fields = section.querySelectorAll<HTMLInputElement>(
        '.question__field :is(input, textarea, select)',
      )
      fields.forEach((field, place) => {
        const isTick = field.type === 'radio' || field.type === 'checkbox'
        answers[`${section.id} ${place}`] = isTick ? String(field.checked) : field.value
      })
    }
    return answers
  })
}

/** One answer of every kind on the chapter 'urgentie', each text with its own mark in it. */
export async function answerEveryKind(page: Page, mark: string): Promise<void> {
  await textField(page, 'urgentie.niets-doen').fill(`Lang antwoord ${mark}`)
  await textField(page, 'urgentie.waar-is-zin-in').fill(`Kort antwoord ${mark}`)
  await question(page, 'urgentie.aanleiding').getByLabel('bewoners kwamen met een idee').check()
  await textField(page, 'urgentie.aanleiding').fill(`Anders ${mark}`)
  await question(page, 'urgentie.hoe-breed').locator('.scale__input').nth(3).check({ force: true })
  await question(page, 'urgentie.hoe-breed').getByLabel('gehoord van bewoners').check()
  await question(page, 'urgentie.gewoon-werk').getByLabel('Bijna, we moeten').check()
  await addRow(page, mark)
  await textField(page, 'urgentie.cijfers-en-verhalen', 4).fill(`Cel ${mark}`)
}

/** One row in the table 'wie voelt het': text, a choice from a list, long text. */
export async function addRow(page: Page, mark: string): Promise<void> {
  const table = question(page, 'urgentie.wie-voelt-het')
  await table.getByRole('button', { name: 'Voeg groep of organisatie toe' }).click()
  const row = table.locator('.row').last()
  await row.locator('input[type="text"]').fill(`Groep ${mark}`)
  await row.locator('select').selectOption('beetje')
  await typeInto(row.locator('textarea'), `Waaraan ${mark}`)
}
