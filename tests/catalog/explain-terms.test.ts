import { satteri } from '@astrojs/markdown-satteri'
import { describe, expect, it } from 'vitest'
import { explainTerms } from '../../src/catalog/explain-terms.ts'
import { countTexts, termFinder } from '../../src/catalog/find-terms.ts'
import type { Term } from '../../src/catalog/term.ts'

const term = (id: string, ...vormen: string[]): Term => ({
  id,
  titel: id,
  vormen: vormen.length > 0 ? vormen : [id],
  bronnen: [],
  uitleg: `Wat ${id} is.`,
})

const TERMS = [
  term('wijkaanpak', 'wijkaanpak', 'wijkaanpakken'),
  term('wendbare-wijkaanpak', 'wendbare wijkaanpak'),
  term('trio', 'trio', "trio's"),
  term('lange-adem', 'lange adem'),
]

const found = (text: string): string[] =>
  termFinder(TERMS)(text).map(({ term: { id }, from, to }) => `${id}: ${text.slice(from, to)}`)

describe('terms in a text', () => {
  it('are found in any case, over a line break, and with either apostrophe', () => {
    expect(found("Trio. Een lange\nadem. Twee trio's en trio’s.")).toEqual([
      'trio: Trio',
      'lange-adem: lange\nadem',
      "trio: trio's",
      'trio: trio’s',
    ])
  })

  it('are whole words', () => {
    expect(found('Het trioblad, de trio-avond, een wijk-trio, het triootje en zes wijkaanpakkers.')).toEqual(
      [],
    )
    expect(found('(trio), ‘trio’ en trio-')).toHaveLength(3)
  })

  it('are the longest that begin there', () => {
    expect(found('De wendbare wijkaanpak is een wijkaanpak.')).toEqual([
      'wendbare-wijkaanpak: wendbare wijkaanpak',
      'wijkaanpak: wijkaanpak',
    ])
  })

  it('are counted by text', () => {
    expect([...countTexts(TERMS, ['trio en trio', 'een trio', 'lange adem'])]).toEqual([
      ['trio', 2],
      ['lange-adem', 1],
    ])
  })
})

interface Page {
  readonly title?: string
  readonly folder?: string
  readonly terms?: readonly Term[]
  readonly counts?: Readonly<Record<string, number>>
}

async function render(markdown: string, { title = 'Een titel', folder = 'gereedschap', ...page }: Page = {}) {
  const plugin = explainTerms({
    terms: page.terms ?? TERMS,
    counts: new Map(Object.entries(page.counts ?? {})),
    base: '/map/',
  })
  const renderer = await satteri({ hastPlugins: [plugin] }).createRenderer({ syntaxHighlight: false })
  const { code } = await renderer.render(markdown, {
    fileURL: new URL(`file:///boek/content/${folder}/een.md`),
    frontmatter: { titel: title },
  })
  return code
}

const explainedIn = (html: string): string[] =>
  [...html.matchAll(/popovertarget="begrip-([a-z-]+)"/g)].map(([, id = '']) => id)

describe('a term on a page', () => {
  it('becomes a button with its explanation beside it', async () => {
    expect((await render('Het trio begint.')).trim()).toBe(
      '<p>Het <button type="button" class="begrip" popovertarget="begrip-trio">trio</button>' +
        '<span popover="auto" id="begrip-trio" class="begrip__uitleg" data-pagefind-ignore="all">' +
        '<strong>trio</strong> Wat trio is. <a href="/map/begrippen/#trio">Alle begrippen</a></span> begint.</p>',
    )
  })

  it('is explained where it first stands, and once', async () => {
    const html = await render('Een trio.\n\nNog een trio, met lange adem.')
    expect(explainedIn(html)).toEqual(['trio', 'lange-adem'])
    expect(html.indexOf('popovertarget')).toBeLessThan(html.indexOf('Nog een'))
  })

  it('is left alone in a heading, a link and code', async () => {
    expect(explainedIn(await render('## Het trio\n\n[een trio](/x/), `trio`\n\n- **trio**'))).toEqual([
      'trio',
    ])
    expect(explainedIn(await render('## Het trio\n\n[een trio](/x/) en `trio`'))).toEqual([])
  })

  it('is not explained on the page that is about it', async () => {
    expect(explainedIn(await render('Het trio en lange adem.', { title: 'Jullie trio' }))).toEqual([
      'lange-adem',
    ])
  })

  it('is not explained on other pages than chapters and tools', async () => {
    expect(explainedIn(await render('Het trio.', { folder: 'bladzijden' }))).toEqual([])
  })

  it('is one of at most eight: those that the book has least', async () => {
    const terms = 'abcdefghij'.split('').map((letter) => term(`woord${letter}`))
    const counts = { woorda: 40, woordb: 30 }
    const html = await render(terms.map(({ id }) => id).join(' en '), { terms, counts })
    expect(explainedIn(html)).toEqual(terms.slice(2).map(({ id }) => id))
  })
})
