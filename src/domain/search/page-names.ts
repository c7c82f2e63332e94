// By what names a page is known, held against what a person typed: its title, and the words people type for it. Full
// text finds every page that has the words somewhere; this tells which page is about them.
import { otherForm } from './spelling.ts'
import { tellingWords, wordsOf } from './words.ts'

export type PageNames = readonly [kind: string, title: string, ...typed: string[]]

interface Name {
  readonly page: string
  readonly kind: string
  readonly isTitle: boolean
  /** As it was written, without capitals and accents. */
  readonly whole: string
  readonly words: readonly string[]
}

export interface NameIndex {
  readonly names: readonly Name[]
  /** How much a word tells: less when many pages are known by it. */
  weigh(word: string): number
}

/** What was typed: as a whole, and each telling word with its other forms. */
export interface Typed {
  readonly text: string
  readonly forms: readonly (readonly string[])[]
}

const asWhole = (text: string): string => wordsOf(text).join(' ')

const namesOf = ([page, [kind, title, ...typed]]: [string, PageNames]): Name[] =>
  [title, ...typed].map((name, place) => ({
    page,
    kind,
    isTitle: place === 0,
    whole: asWhole(name),
    words: tellingWords(name),
  }))

/** Takes the names of all pages apart, once. */
export function toNameIndex(pages: Readonly<Record<string, PageNames>>): NameIndex {
  const names = Object.entries(pages).flatMap(namesOf)
  const known = new Map<string, Set<string>>()
  for (const { page, words } of names)
    for (const word of words) known.set(word, (known.get(word) ?? new Set()).add(page))
  const all = Object.keys(pages).length
  return { names, weigh: (word) => Math.log(1 + all / (known.get(word)?.size ?? 1)) }
}

const SHORTEST_STEM = 4
const LONGEST_ENDING = 3

const isEnding = (word: string, stem: string): boolean =>
  stem.length >= SHORTEST_STEM && word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING

const isSameWord = (one: string, other: string): boolean =>
  one === other || otherForm(one) === other || isEnding(one, other) || isEnding(other, one)

/** How much of two rows of words is the same, the telling ones most: 1 when all is, 0 when nothing (Dice). */
function likeness(typed: Typed['forms'], name: readonly string[], weigh: NameIndex['weigh']): number {
  const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weigh(word), 0)
  const matches = (forms: readonly string[]) =>
    name.find((word) => forms.some((form) => isSameWord(form, word)))
  const shared = typed.map(matches).filter((word) => word !== undefined)
  if (shared.length === 0) return 0
  const asked = typed.map((forms) => matches(forms) ?? forms[0] ?? '')
  return (2 * total(shared)) / (total(asked) + total(name))
}

/** Typed word for word, also the words that tell nothing by themselves: 'werk met werk maken'. */
const WORD_FOR_WORD = 1.4
/** A title says more than a word that people type, and a chapter is where one begins. */
const TITLE = 1.4
/** A term has the name of what chapters are about: there one reads more. */
const TERM = 1.1
const CHAPTER = 0.2
/** With less in common a name is another name. */
const FEWEST = 0.55

/**
 * [Z5] How well each page is named by what was typed, by its id: 1 for a name that says the same, a little more for a
 * title, for a chapter, and for the very same words. Pages without a name that has half in common are left out.
 */
export function namedBy({ text, forms }: Typed, { names, weigh }: NameIndex): Map<string, number> {
  const whole = asWhole(text)
  const best = new Map<string, number>()
  for (const { page, kind, isTitle, ...name } of names) {
    const like = name.whole === whole ? WORD_FOR_WORD : likeness(forms, name.words, weigh)
    if (like < FEWEST) continue
    const weight = isTitle ? (kind === 'begrip' ? TERM : TITLE) : 1
    const value = like * weight + (kind === 'hoofdstuk' ? CHAPTER : 0)
    best.set(page, Math.max(best.get(page) ?? 0, value))
  }
  return best
}
