import { describe, expect, it } from 'vitest'
import { countWords, forIndexer, toRecords } from '../../../scripts/build/search/pages.mjs'
import { checkAddresses, toSearchWords } from '../../../scripts/build/search/search-words.mjs'

const PAGE = `<html><body><article data-pagefind-body data-pagefind-filter="soort:begrip">
<h1>Wijkagenda</h1><p title="wijkagenda > 2">Een agenda &agrave; la de wijk.</p>
<section class="question" id="blad.wat"><div class="keep"><h3 class="title">Wat?</h3></div></section>
<div class="term" data-search-apart><h3 id="bril">Bril</h3><p>Hoe je kijkt.</p></div>
</article></body></html>`

const pages = [{ path: 'begrippen/index.html', html: PAGE }]
const words = new Map([['/begrippen/', ['vakwoorden']]])
const records = toRecords(pages, words)
const [page = { url: '', html: '' }, term = { url: '', html: '' }] = forIndexer(records, countWords(records))

describe('what the indexer reads', () => {
  it('has compounds marked in the text, and tags as they were', () => {
    expect(page.html).toContain('<h1>Wijk^agenda</h1>')
    expect(page.html).toContain('title="wijkagenda > 2"')
    expect(page.html).toContain('&agrave;')
  })

  it('names a question by its heading, so that a result can point there', () => {
    expect(page.html).toContain('<h3 id="blad.wat" class="title">Wat?</h3>')
  })

  it('has the words people type in a field of their own, not in the text', () => {
    expect(page.html).toContain('<p data-pagefind-meta="zoekwoorden" data-pagefind-ignore>vakwoorden</p>')
  })

  it('has a term as a record of its own, and no longer on its page', () => {
    expect(term.url).toBe('/begrippen/#bril')
    expect(term.html).toContain('Bril')
    expect(term.html).toContain('data-pagefind-filter="soort:begrip"')
    expect(page.html).not.toContain('Hoe je kijkt')
  })
})

it('refuses a page that does not say what kind of page it is', () => {
  const html = '<body data-pagefind-body></body>'
  expect(() => toRecords([{ path: 'los/index.html', html }], words)).toThrow('los/index.html')
})

describe('the words people type', () => {
  it('are read by page and by word', () => {
    const { synonyms, pages: typed } = toSearchWords(
      'woorden: {inwoner: bewoner}\nbladzijden: {hulp: [pdf, printen]}',
    )
    expect([synonyms, [...typed]]).toEqual([{ inwoner: 'bewoner' }, [['/hulp/', ['pdf', 'printen']]]])
  })

  it.each([
    ['bladzijden: {hulp: pdf}', /geef bij 'hulp' een lijst/],
    ['woorden: {Inwoner: bewoner}', /geef bij 'Inwoner' één ander woord/],
  ])('stop the build when they make no sense: %s', (text, message) => {
    expect(() => toSearchWords(text)).toThrow(message)
  })

  it('stop the build for a page that is not there', () => {
    expect(() => checkAddresses(words, new Set(['/hulp/']))).toThrow("'begrippen' bestaat niet")
  })
})
