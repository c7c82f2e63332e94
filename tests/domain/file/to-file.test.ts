import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NASTY_TEXTS } from '../arbitraries.ts'
import { tags, visibleText } from '../html.ts'
import { PATIENT, runs } from '../runs.ts'
import { casus } from '../sample.ts'
import { anyCasusFile, casusFile, saved } from './saved.ts'

const everythingNasty = casusFile(
  casus({
    'casus.naam': NASTY_TEXTS[0],
    'blad.tekstvraag': NASTY_TEXTS.join('\n'),
    'blad.keuzevraag': '"><script>alert(1)</script>',
    'blad.tabelvraag/k3/wat': '<svg onload=alert(1)>',
    'weg.z': 'javascript:alert(1) <a href="https://elders.example">',
  }),
)

const dataOf = (html: string): string =>
  /<script type="application\/json"[^>]*>([\s\S]*)<\/script>/.exec(html)?.[1] ?? ''

describe('toFile', () => {
  it('[F2] holds one script element, and that one is data', PATIENT, () => {
    fc.assert(
      fc.property(anyCasusFile, (file) => {
        const scripts = tags(saved(file)).filter(({ name }) => name === 'script')
        expect(scripts.map(({ attributes }) => attributes)).toEqual([
          { type: 'application/json', id: 'wijkwerkboek-casus' },
        ])
      }),
      runs(200),
    )
  })

  it('[F2] holds only tags that show text, and attributes that do nothing', () => {
    const found = tags(saved(everythingNasty))
    const allowed =
      'html head meta title style body article header section div p h1 h2 h3 h4 span strong i ul li table caption thead tbody tr th td script'
    expect(found.map(({ name }) => name).filter((name) => !allowed.split(' ').includes(name))).toEqual([])
    const attributes = new Set(found.flatMap((tag) => Object.keys(tag.attributes)))
    const harmless =
      'lang charset name content http-equiv class scope type id role tabindex aria-hidden aria-label'
    expect([...attributes].filter((name) => !harmless.split(' ').includes(name))).toEqual([])
  })

  it('[F2] holds no unescaped sign of a person, in the page or in the data', PATIENT, () => {
    fc.assert(
      fc.property(anyCasusFile, (file) => {
        expect(dataOf(saved(file))).not.toMatch(/[<\u2028\u2029]/)
      }),
      runs(200),
    )
    expect(saved(everythingNasty).match(/<(?!\/?[a-z][a-z0-9]*[\s>]|!doctype html>)/g)).toBeNull()
  })

  it('[F2] holds no address of anything elsewhere', () => {
    expect(saved(casusFile(casus({ 'blad.tekstvraag': 'Gewone woorden.' })))).not.toMatch(
      /https?:|\/\/|url\(|@import|src=|href=/,
    )
  })

  it('[F2] forbids itself to run or to fetch anything', () => {
    const policy = tags(saved(casusFile({}))).find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    )
    expect(policy?.attributes['content']).toBe("default-src 'none'; style-src 'unsafe-inline'")
  })

  it('[F2] reads by itself: the name in the title, every word on the page', () => {
    const html = saved(casusFile(casus({ 'casus.naam': 'Beukstraat', 'blad.tekstvraag': 'elf zieke bomen' })))
    expect(html).toContain('<title>Beukstraat: werkboek wijkgericht werken</title>')
    expect(visibleText(html)).toContain('elf zieke bomen')
  })

  it('[F2] says in Dutch what it is and how to go on', () => {
    const html = saved(casusFile({}))
    expect(html).toContain('<html lang="nl">')
    expect(visibleText(html)).toContain("Open het in het werkboek met de knop 'Open een bestand'")
  })
})
