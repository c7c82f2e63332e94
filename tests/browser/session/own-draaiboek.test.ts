// A draaiboek of one's own: put together, moved about, printed for the participants, and led.
import { describe, expect, inject, it } from 'vitest'
import { findFaults } from '../accessibility/axe.ts'
import { findSideways, findSmallTargets } from '../accessibility/layout.ts'
import { withSession } from '../journey/casus/session.ts'
import { readPdf } from '../print/pdf.ts'
import { eventually } from '../support/eventually.ts'

const siteUrl = inject('siteUrl')
const NOTE = 'Laat de stilte vallen'

describe('a draaiboek of one’s own', () => {
  const session = withSession()
  const button = (name: string | RegExp) => session.page.getByRole('button', { name })
  const titles = () =>
    session.page
      .locator('.own-block__head .cell--tekst input')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))

  it('is made of a round with tips, a block from the book and a block of one’s own', async () => {
    const { page } = session
    await page.goto(`${siteUrl}sessie/eigen/`)
    await button('Begin met een leeg draaiboek').click()
    await page.getByLabel('Naam', { exact: true }).fill('Drie kwartier')
    await page.getByLabel('Minuten die er zijn').fill('30')
    await button(/^Voeg een ronde met tips toe/).click()
    await page.getByText('Kies blokken uit de draaiboeken').click()
    await page.getByText('Anderhalf uur rond één casus').click()
    await button('Voeg toe Slotrondje').click()
    await button('Voeg een eigen blok toe').click()
    await page.getByLabel('Blok 5, Titel').fill('Koffie')
    await page.getByLabel('Blok 5, Minuten').fill('20')
    await page.getByText('Alles samen duurt 37 minuten. Dat is 7 minuten te veel.').waitFor()
    await page.getByLabel('Blok 5, Minuten').fill('13')
    await page.getByText('Dat past precies.').waitFor()
  })

  it('is put in another order, and what is removed comes back', async () => {
    const { page } = session
    await button('Omhoog Koffie').focus()
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press('Enter')
    await eventually(titles).toEqual([
      'Koffie',
      'Drie minuten vertellen',
      "Tips in duo's",
      'De verteller kiest',
      'Slotrondje',
    ])
    await button('Verwijder Slotrondje').click()
    await page.getByText('Alles samen duurt 23 minuten. Er is nog 7 minuten over.').waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('Dat past precies.').waitFor()
    expect(await titles()).toHaveLength(5)
  })

  it('prints for the participants without the notes of the begeleider', async () => {
    const { page } = session
    await page.getByText('Vraag, vorm en notitie van Blok 1').click()
    await page
      .getByLabel(/^Notitie, alleen voor jou/)
      .first()
      .fill(NOTE)
    const { text } = await readPdf(page)
    expect(text).toContain('Drie kwartier')
    expect(text).toContain('Wat gebeurde er, en waar zit je vast?')
    expect(text).not.toMatch(new RegExp(`${NOTE}|Notitie|Reken op`))
  })

  it('needs no scrolling sideways on a small screen', async () => {
    const { page } = session
    await page.setViewportSize({ width: 320, height: 400 })
    // Unfolds everything, too.
    expect(await findFaults(page)).toEqual([])
    expect(await findSideways(page)).toEqual([])
    expect(await findSmallTargets(page)).toEqual([])
  })

  it('is led like any other, and its note is there for the begeleider', async () => {
    const { page } = session
    await button('Begin deze sessie').click()
    await page.waitForURL('**/sessie/')
    await page.getByRole('heading', { level: 1, name: 'Koffie' }).waitFor()
    await page.getByLabel('De zaal kijkt mee op dit scherm').uncheck()
    await button('Toon notitie').click()
    await eventually(() => page.getByLabel('Je eigen notitie bij dit blok').inputValue()).toBe(NOTE)
  })

  it('is removed with the way back beside it', async () => {
    const { page } = session
    await page.goto(`${siteUrl}sessie/eigen/`)
    await button('Verwijder Drie kwartier').click()
    await button(/^Ongedaan maken/).click()
    await button('Wijzig Drie kwartier').waitFor()
    expect(await findFaults(page)).toEqual([])
  })
})
