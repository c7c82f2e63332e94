// Answers questions as a person does: looks for the question, finds the field by its name, clicks and types.
import type { Locator, Page } from 'playwright-core'
import { LENS_NAMES } from '../../../../src/domain/casus/lens.ts'
import { OTHER_TEXT_ROW } from '../../../../src/domain/kinds/keuze.ts'
import { columnsFor } from '../../../../src/domain/kinds/matrix.ts'
import { CERTAINTY_ROW } from '../../../../src/domain/kinds/schaal.ts'
import { type Column, isAsked } from '../../../../src/domain/worksheet/worksheet.ts'
import { type Field, type Planned, TABLE_ROWS } from './plan.ts'

/** The part of the page that is this question. */
export const questionOn = (page: Page, { worksheet, question }: Planned): Locator =>
  page.locator(`[id="${worksheet}.${question.id}"]`)

/** Answers one question through one lens. The chapter's page is open. */
export async function fillIn(page: Page, planned: Planned): Promise<void> {
  if (planned.question['na-omdraaien']) await turnCards(page, planned)
  if (planned.slot.lens) await lookThrough(page, planned)
  const place = questionOn(page, planned)
  const fields = place.locator('.question__field')
  if (planned.question.soort === 'tabel')
    for (const _ of TABLE_ROWS)
      await fields.getByRole('button', { name: `Voeg ${planned.question.rij} toe` }).click()
  for (const field of planned.fields) await fillField(fields, planned, field)
}

/** Everyone has scored by now: what comes after the turning is asked once someone turns the cards. */
async function turnCards(page: Page, { worksheet }: Planned): Promise<void> {
  const button = page.locator(`[id="werkblad-${worksheet}"]`).getByRole('button', { name: 'Draai om' })
  if (await button.count()) await button.click()
}

async function lookThrough(page: Page, { worksheet, slot }: Planned): Promise<void> {
  if (!slot.lens) return
  const switchOfSheet = page
    .locator(`[id="werkblad-${worksheet}"]`)
    .getByRole('group', { name: 'Wie vult in?' })
  await choose(switchOfSheet, 'radio', LENS_NAMES[slot.lens])
}

async function fillField(place: Locator, { question, slot }: Planned, field: Field): Promise<void> {
  switch (question.soort) {
    case 'tekst':
      return type(place.getByRole('textbox'), field.words)
    case 'schaal':
      if (field.row === CERTAINTY_ROW) return choose(place, 'radio', field.words)
      return choose(place.getByRole('radiogroup', { name: question.vraag }), 'radio', String(field.value))
    case 'keuze':
    case 'meerkeuze':
      if (field.row === OTHER_TEXT_ROW) return type(place.getByLabel('Anders, namelijk'), field.words)
      return choose(place, question.soort === 'keuze' ? 'radio' : 'checkbox', field.words)
    case 'tabel': {
      const row = place.getByRole('listitem').nth(TABLE_ROWS.indexOf(field.row as 'eerste'))
      return fillCell(row, question.kolommen.filter(isAsked), field)
    }
    case 'matrix': {
      const index = question.rijen.findIndex(({ id }) => id === field.row)
      return fillCell(place.locator('tbody tr').nth(index), columnsFor(question, slot.lens), field)
    }
  }
}

async function fillCell(row: Locator, columns: readonly Column[], field: Field): Promise<void> {
  const index = columns.findIndex(({ id }) => id === field.column)
  const input = row.locator('input, textarea, select').nth(index)
  switch (columns[index]?.soort) {
    case 'keuze':
      await input.selectOption({ label: field.words })
      return
    case 'datum':
      await input.fill(String(field.value))
      return
    default:
      return type(input, field.words)
  }
}

async function choose(place: Locator, role: 'radio' | 'checkbox', name: string): Promise<void> {
  // The scale hides its radio under a drawn number; a click lands on that number, as a person's does.
  await place.getByRole(role, { name, exact: true }).check({ force: true })
}

async function type(input: Locator, text: string): Promise<void> {
  await input.focus()
  await input.page().keyboard.type(text)
}
