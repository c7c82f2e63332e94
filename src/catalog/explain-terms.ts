// Explains words of the trade where they first stand on a page: a button, and beside it a popover that the browser
// itself opens and closes. No script; without popovers the word is plain text (styles/terms.css).
import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri'
import { type Occurrence, termFinder } from './find-terms.ts'
import type { Term } from './term.ts'

/** More underlined words make a text restless. */
const MOST_ON_A_PAGE = 8

const PAGES = /\/content\/(hoofdstukken|gereedschap)\//

// Not in what is a heading, a link or a control already, and only in components that hold running text.
const NOT_IN = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'code', 'pre', 'button', 'sup', 'th'])
const COMPONENTS_WITH_TEXT = new Set(['Valkuil', 'Voorbeeld', 'Eigen'])

interface HastText {
  readonly type: 'text'
  readonly value: string
}

interface HastNode {
  readonly type: string
  readonly tagName?: string
  readonly name?: string | null
  readonly children?: readonly HastNode[]
  readonly value?: string
}

/** What Astro's Markdown processor takes: a plugin, or a function that makes one for each file. */
export type HastPlugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number]
type Definition = Exclude<
  HastPlugin,
  null | undefined | false | readonly unknown[] | ((...args: never[]) => unknown)
>
type Root = Parameters<NonNullable<Definition['before']>>[0]
type Context = Parameters<NonNullable<Definition['before']>>[1]
type NewNode = Extract<Parameters<Context['replaceNode']>[1], readonly unknown[]>[number]

const mayHoldTerms = ({ type, tagName, name }: HastNode): boolean => {
  if (type === 'element') return !NOT_IN.has(tagName ?? '')
  return type === 'root' || COMPONENTS_WITH_TEXT.has(name ?? '')
}

/** The texts that a reader reads in one go, in order. */
function runningText(node: HastNode): HastText[] {
  if (node.type === 'text') return [node as HastText]
  return mayHoldTerms(node) ? (node.children ?? []).flatMap(runningText) : []
}

const element = (tagName: string, properties: Record<string, string>, ...children: NewNode[]): NewNode =>
  ({ type: 'element', tagName, properties, children }) as NewNode
const textNode = (value: string): NewNode => ({ type: 'text', value })

/** The word as a button, and its explanation. Search skips the latter: it stands on the page of terms. */
const explained = (word: string, { id, titel, uitleg }: Term, base: string): NewNode[] => [
  element('button', { type: 'button', class: 'begrip', popovertarget: `begrip-${id}` }, textNode(word)),
  element(
    'span',
    { popover: 'auto', id: `begrip-${id}`, class: 'begrip__uitleg', 'data-pagefind-ignore': 'all' },
    element('strong', {}, textNode(titel)),
    textNode(` ${uitleg} `),
    element('a', { href: `${base}begrippen/#${id}` }, textNode('Alle begrippen')),
  ),
]

function withExplanations(text: string, occurrences: readonly Occurrence[], base: string): NewNode[] {
  const nodes: NewNode[] = []
  let at = 0
  for (const { term, from, to } of occurrences) {
    if (from > at) nodes.push(textNode(text.slice(at, from)))
    nodes.push(...explained(text.slice(from, to), term, base))
    at = to
  }
  if (at < text.length) nodes.push(textNode(text.slice(at)))
  return nodes
}

export interface Explaining {
  readonly terms: readonly Term[]
  /** In how many texts of the book a term stands: what is everywhere needs explaining least. */
  readonly counts: ReadonlyMap<string, number>
  readonly base: string
}

/** The terms to explain on a page: the rarest, and never what the page itself is about. */
function chooseTerms(
  texts: readonly HastText[],
  title: string,
  { terms, counts }: Explaining,
): ReadonlySet<string> {
  const find = termFinder(terms)
  const subjects = new Set(find(title).map(({ term }) => term.id))
  const found = new Set(texts.flatMap(({ value }) => find(value).map(({ term }) => term.id)))
  const rarity = (id: string): number => counts.get(id) ?? 0
  const candidates = [...found].filter((id) => !subjects.has(id)).sort((a, b) => rarity(a) - rarity(b))
  return new Set(candidates.slice(0, MOST_ON_A_PAGE))
}

function explainIn(root: Root, context: Context, explaining: Explaining): void {
  const { frontmatter } = context.data['astro'] as { frontmatter: { titel?: string } }
  const texts = runningText(root as HastNode)
  const wanted = new Set(chooseTerms(texts, frontmatter.titel ?? '', explaining))
  const find = termFinder(explaining.terms.filter(({ id }) => wanted.has(id)))
  for (const text of texts) {
    const first = find(text.value).filter(({ term }) => wanted.delete(term.id))
    if (first.length > 0)
      context.replaceNode(text as NewNode, withExplanations(text.value, first, explaining.base))
  }
}

/** A plugin for Astro's Markdown processor, for the texts of chapters and tools. */
export const explainTerms =
  (explaining: Explaining): HastPlugin =>
  ({ fileURL }) =>
    fileURL && PAGES.test(fileURL.pathname)
      ? { name: 'explain-terms', before: (root, context) => explainIn(root, context, explaining) }
      : null
