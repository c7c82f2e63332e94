// What looks like personal data: a gentle line at the field, and a list before answers go to somebody else. Nothing is
// ever stopped.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { findFaults } from '../accessibility/axe.ts'
import { addRow, question, textField } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { saveFile, valuesOf } from '../support/saved-file.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()
let page: Page

const PHONE = '06-12345678'
const line = (id: string) => question(page, id).locator('.brake')

const descriptionOf = (id: string) =>
  textField(page, id).evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((one) => document.getElementById(one)?.textContent ?? '')
      .join(' '),
  )

it('says it under the field, gives way when it may stay, and is listed before printing and beside saving', async () => {
  page = await (await newWindow()).newPage()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  const field = textField(page, 'urgentie.niets-doen')
  await field.fill(`Bel ${PHONE} voor de sleutel, op 6 oktober 2026 om 14.30 uur.`)
  await line('urgentie.niets-doen').waitFor()
  expect(await descriptionOf('urgentie.niets-doen')).toContain(`‘${PHONE}’ lijkt op een telefoonnummer`)
  await eventually(() => page.getByRole('status').first().textContent()).toContain(
    'lijkt op een telefoonnummer',
  )
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)

  // A cell of a table, and a place where nothing is found.
  await addRow(page, 'a.b@voorbeeld.nl')
  const cell = question(page, 'urgentie.wie-voelt-het').locator('.cell').first()
  await cell.locator('.brake').waitFor()
  expect(await cell.locator('input').getAttribute('aria-describedby')).toContain('-let-op')
  await textField(page, 'urgentie.waar-is-zin-in').fill('Zaak 123456782 kost € 111.222.333 in 2027')
  expect(await findFaults(page)).toEqual([])

  // Ctrl+S saves at once, and says afterwards what it found.
  const file = await saveFile(page, () => page.keyboard.press('Control+s'))
  expect(valuesOf(file).join()).toContain(PHONE)
  const strip = page.locator('.found-in-file')
  await strip.getByText('Bekijk waar').click()
  await strip
    .getByRole('link', { name: 'Wat gebeurt er' })
    .or(strip.getByRole('link').first())
    .first()
    .waitFor()
  expect(await strip.getByRole('listitem').count()).toBeGreaterThan(1)
  expect(await line('urgentie.waar-is-zin-in').count()).toBe(0)

  await page.goto(`${siteUrl}afdrukken/`)
  const list = page.locator('.found')
  await list.getByRole('link').first().waitFor()
  expect(await list.textContent()).toContain(PHONE)
  expect(await page.getByRole('button', { name: 'Druk af of maak een pdf' }).isEnabled()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await list.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })

  // From the list to the answer; the line is there for who comes to look.
  await list.getByRole('listitem').filter({ hasText: PHONE }).getByRole('link').click()
  await page.waitForURL(`**/${CHAPTER}**`)
  await line('urgentie.niets-doen').getByRole('button', { name: 'Dit klopt zo' }).click()
  await line('urgentie.niets-doen').waitFor({ state: 'detached' })
  await eventually(() =>
    textField(page, 'urgentie.niets-doen').evaluate((one) => one === document.activeElement),
  ).toBe(true)
  await page.goto(`${siteUrl}afdrukken/`)
  await list.getByRole('link').first().waitFor()
  expect(await list.textContent()).not.toContain(PHONE)
})
