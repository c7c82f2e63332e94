// What happens to the Markdown of authors before it becomes a page. Used by astro.config.mjs, so read from disk.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { explainTerms, type HastPlugin } from './explain-terms.ts'
import { countTexts } from './find-terms.ts'
import { asTerm, readTerm, type Term } from './term.ts'

const content = new URL('../../content/', import.meta.url)

const textsIn = (folder: string): (readonly [string, string])[] => {
  const path = new URL(`${folder}/`, content)
  const files = existsSync(path) ? readdirSync(path) : []
  return files
    .sort()
    .map((file) => [join('content', folder, file), readFileSync(new URL(file, path), 'utf8')])
}

/** A faulty term is left out here: whoever reads all content says what is wrong with it. */
const readTerms = (): Term[] =>
  textsIn('begrippen').flatMap(([file, text]) => {
    const reading = readTerm(file, text)
    return 'fields' in reading ? [asTerm(reading)] : []
  })

/** An author writes '/werkboek/urgentie/', wherever the workbook will be hosted. */
const linksWithin = (base: string): HastPlugin => ({
  name: 'links-within',
  element: {
    filter: ['a'],
    visit: (node, context) => {
      const { href } = node.properties
      if (typeof href === 'string' && href.startsWith('/'))
        context.setProperty(node, 'href', `${base}${href.slice(1)}`)
    },
  },
})

/** The plugins for a site under this folder, which ends in a slash. */
export function markdownPlugins(base: string): HastPlugin[] {
  const terms = readTerms()
  const texts = [...textsIn('hoofdstukken'), ...textsIn('gereedschap')].map(([, text]) => text)
  return [linksWithin(base), explainTerms({ terms, counts: countTexts(terms, texts), base })]
}
