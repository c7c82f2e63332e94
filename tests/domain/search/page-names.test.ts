import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namedBy, type PageNames, toNameIndex } from '../../../src/domain/search/page-names.ts'

const PAGES: Record<string, PageNames> = {
  middelen: ['hoofdstuk', 'Middelen', 'geen geld', 'budget'],
  potjes: ['gereedschap', 'Kaart met potjes', 'geld zoeken'],
  visie: ['begrip', 'Visie'],
  koppelen: ['hoofdstuk', 'Koppelkansen', 'werk met werk maken'],
  hulp: ['bladzijde', 'Hulp', 'alles kwijt'],
}
const index = toNameIndex(PAGES)
const typed = (text: string) => ({ text, forms: text.split(' ').map((word) => [word]) })
const first = (text: string) => [...namedBy(typed(text), index)].sort(([, a], [, b]) => b - a)[0]?.[0]

describe('pages known by what was typed', () => {
  it.each([
    ['geen geld', 'middelen'],
    ['middelen', 'middelen'],
    ['geld zoeken', 'potjes'],
    ['werk met werk maken', 'koppelen'],
    ['visie', 'visie'],
  ])('[Z5] %s brings %s first', (text, page) => {
    expect(first(text)).toBe(page)
  })

  it('[Z5] a name that has less than half in common is no name', () => {
    expect(first('hulp van andere gemeenten')).toBeUndefined()
    expect(first('iets heel anders')).toBeUndefined()
  })

  it('[Z5] every page is first for its own title, whatever else there is', () => {
    const title = fc.stringMatching(/^[a-z]{5,12}$/)
    const titles = fc.uniqueArray(title, { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(titles, (all) => {
        const pages = Object.fromEntries(all.map((one) => [one, ['gereedschap', one] as PageNames]))
        for (const one of all) {
          const found = namedBy(typed(one), toNameIndex(pages))
          expect(found.get(one)).toBe(Math.max(...found.values()))
        }
      }),
    )
  })
})
