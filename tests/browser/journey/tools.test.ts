// Looking for a tool: by who it is for, by step, by bouwsteen and by time.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { realContent } from '../../catalog/real.ts'
import { builtPages } from './casus/built.ts'
import { withSession } from './casus/session.ts'
import { showPage } from './casus/show.ts'

const siteUrl = inject('siteUrl')
const session = withSession()
const { tools } = realContent()

const open = (query = ''): Promise<Page> => showPage(session.page, `${siteUrl}gereedschap/${query}`)

const shown = (page: Page): Promise<string[]> =>
  page
    .locator('[data-tool]:visible h2')
    .evaluateAll((titles) => titles.map((title) => title.textContent ?? ''))

const titlesOf = (wanted: (tool: (typeof tools)[number]) => boolean): string[] =>
  tools.filter(wanted).map(({ titel }) => titel)

describe('the list of tools', () => {
  it('begins whole, and leads to every tool', async () => {
    const page = await open()
    expect(await shown(page)).toEqual(titlesOf(() => true))
    expect(await page.getByRole('status').textContent()).toBe(`Alle ${tools.length} stuks gereedschap.`)
    const links = await page
      .locator('[data-tool] h2 a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    const there = builtPages().filter((path) => /^gereedschap\/./.test(path))
    expect(links.map((link) => new URL(link ?? '', siteUrl).href).sort()).toEqual(
      there.map((path) => siteUrl + path),
    )
  })

  it('shows what meets every choice, says how many, and keeps the choices in the address', async () => {
    const page = await open()
    await page.getByLabel('Voor wie').selectOption('bestuurders')
    await page.getByLabel('Hoogstens').selectOption('20 minuten')
    const wanted = titlesOf(({ voor, duur }) => voor.includes('bestuurders') && duur <= 20)
    expect(wanted.length).toBeGreaterThan(0)
    expect(await shown(page)).toEqual(wanted)
    expect(await page.getByRole('status').textContent()).toBe(
      `${wanted.length} van de ${tools.length} stuks gereedschap.`,
    )
    expect(new URL(page.url()).search).toBe('?voor=bestuurders&minuten=20')
  })

  it('opens with the choices that an address brings, and shows all again at one press', async () => {
    const page = await open('?stap=3&bouwsteen=vertrouwen')
    expect(await shown(page)).toEqual(
      titlesOf(({ stappen, bouwstenen }) => stappen.includes(3) && bouwstenen.includes('vertrouwen')),
    )
    expect(await page.getByLabel('Bij bouwsteen').inputValue()).toBe('vertrouwen')
    await page.getByRole('button', { name: 'Alles laten zien' }).click()
    expect(await shown(page)).toHaveLength(tools.length)
    expect(new URL(page.url()).search).toBe('')
    expect(await page.getByLabel('Voor wie').evaluate((select) => select === document.activeElement)).toBe(
      true,
    )
  })

  it('asks for nothing when an address asks for what is not there', async () => {
    const page = await open('?voor=iedereen&minuten=3')
    expect(await shown(page)).toHaveLength(tools.length)
  })

  it('says what to do when nothing is left', async () => {
    const page = await open('?voor=bestuurders&stap=5&bouwsteen=lange-adem&minuten=10')
    expect(await shown(page)).toEqual([])
    expect(await page.getByRole('status').textContent()).toBe(
      `Niets van de ${tools.length} past. Laat een keuze los.`,
    )
  })
})

describe('search', () => {
  it('can tell chapters, tools, terms, draaiboeken and other pages apart, and knows steps and bouwstenen', async () => {
    const page = await showPage(session.page, `${siteUrl}zoeken/`)
    // As text: Vitest would make something of its own of an import.
    const filters = await page.evaluate<Record<string, Record<string, number>>>(
      `import('${siteUrl}pagefind/pagefind.js').then((pagefind) => pagefind.filters())`,
    )
    const { workbook, draaiboeken, terms } = realContent()
    expect(filters['soort']).toMatchObject({
      hoofdstuk: workbook.hoofdstukken.length,
      gereedschap: tools.length,
      // Each by itself, and the page they stand on.
      begrip: terms.length + 1,
      draaiboek: draaiboeken.length,
    })
    expect(Object.keys(filters['stap'] ?? {}).sort()).toEqual(['1', '2', '3', '4', '5'])
    expect(Object.keys(filters['bouwsteen'] ?? {})).toHaveLength(7)
  })
})
