// The whole browser dies; its earlier versions do not.
import { expect, inject, it } from 'vitest'
import { textField } from '../support/answers.ts'
import { useMortalBrowser } from '../support/mortal-browser.ts'
import { keepVersion, openVersion } from '../support/versions.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const browser = useMortalBrowser()

it('a version is there after the browser was killed, and can be gone back to', async () => {
  await startCasus(browser.page(), siteUrl, 'De bomen')
  await openPage(browser.page(), siteUrl + CHAPTER)
  await textField(browser.page(), 'urgentie.niets-doen').fill('Toen stond dit er.')
  await keepVersion(browser.page(), siteUrl)
  await browser.dieASecondLater()
  await openPage(browser.page(), siteUrl + CHAPTER)
  await textField(browser.page(), 'urgentie.niets-doen').fill('Na de klap.')
  await openVersion(browser.page(), siteUrl, /Door jou bewaard/)
  await browser
    .page()
    .getByRole('button', { name: /^Terug naar/ })
    .click()
  await browser
    .page()
    .getByText(/^Je bent terug bij/)
    .waitFor()
  await openPage(browser.page(), siteUrl + CHAPTER)
  expect(await textField(browser.page(), 'urgentie.niets-doen').inputValue()).toBe('Toen stond dit er.')
})
