// A word of the trade, explained in one or two sentences: content/begrippen/<id>.md.
import { z } from 'astro/zod'
import { sentence, sourceIds } from './field-schemas.ts'
import type { ContentProblem } from './problem.ts'
import { type MarkdownReading, readMarkdown } from './read-markdown.ts'

const MOST_WORDS = 45
const MARKUP = /[[\]*_`<>#]/

const form = sentence.refine(
  (text) => text === text.toLowerCase(),
  'schrijf een vorm met kleine letters: hoofdletters herkennen we zelf',
)

const termSchema = z.strictObject({
  titel: sentence,
  vormen: z
    .array(form, { error: 'geef een lijst van vormen: hoe het woord in een zin staat' })
    .min(1, 'geef minstens één vorm: hoe het woord in een zin staat'),
  bronnen: sourceIds,
})

export interface Term {
  readonly id: string
  readonly titel: string
  /** How the word stands in a sentence, in lower case. */
  readonly vormen: readonly string[]
  readonly bronnen: readonly string[]
  readonly uitleg: string
}

export type TermReading = MarkdownReading<z.output<typeof termSchema>>

/** The explanation as one line of text. */
export const explanationOf = (body: string): string => body.trim().replace(/\s+/g, ' ')

/** Why an explanation cannot stand beside a word, or nothing. */
function faultOf(explanation: string): string | undefined {
  if (explanation === '') return 'hier ontbreekt de uitleg: schrijf één of twee zinnen onder de tweede ---'
  if (MARKUP.test(explanation)) return 'schrijf gewone zinnen, zonder opmaak en zonder links'
  const words = explanation.split(' ').length
  return words > MOST_WORDS
    ? `een uitleg heeft hoogstens ${MOST_WORDS} woorden, deze ${words}: maak hem korter`
    : undefined
}

/** A term, or what is wrong with it. */
export function readTerm(file: string, text: string): TermReading | readonly ContentProblem[] {
  const reading = readMarkdown({ file, text, schema: termSchema, begins: 'titel, vormen, bronnen' })
  if (!('fields' in reading)) return reading
  const fault = faultOf(explanationOf(reading.body))
  return fault === undefined ? reading : [{ file, line: reading.bodyLine, message: fault }]
}

/** What pages show of a term. */
export const asTerm = ({ id, fields, body }: TermReading): Term => ({
  id,
  ...fields,
  uitleg: explanationOf(body),
})
