// A tool of the gereedschapskist: content/gereedschap/<id>.md.
import { z } from 'astro/zod'
import { AUDIENCES, type Tool } from '../domain/library/tool.ts'
import { idSchema, originId, sentence, sourceIds, step } from './field-schemas.ts'
import type { ContentProblem } from './problem.ts'
import { type MarkdownReading, readMarkdown } from './read-markdown.ts'

const MOST_MINUTES = 480

const toolSchema = z.strictObject({
  titel: sentence,
  kort: sentence,
  voor: z
    .array(z.enum(AUDIENCES, { error: `kies uit ${AUDIENCES.join(', ')}` }), {
      error: `geef een lijst: voor wie is dit? Kies uit ${AUDIENCES.join(', ')}`,
    })
    .min(1, `voor wie is dit? Kies uit ${AUDIENCES.join(', ')}`),
  stappen: z.array(step, {
    error: 'geef een lijst van stappen, ook als die leeg is: []',
  }),
  bouwstenen: z.array(idSchema, { error: 'geef een lijst van bouwstenen, ook als die leeg is: []' }),
  duur: z
    .int({ error: 'geef de duur in hele minuten' })
    .min(1, 'gereedschap kost minstens één minuut')
    .max(MOST_MINUTES, `gereedschap kost hoogstens ${MOST_MINUTES} minuten: maak er twee van`),
  herkomst: z.array(originId, { error: 'geef een lijst van onderdelen, ook als die leeg is: []' }),
  werkbladen: z.array(idSchema, { error: 'geef een lijst van werkbladen, ook als die leeg is: []' }),
  bronnen: sourceIds,
})

export type ToolReading = MarkdownReading<z.output<typeof toolSchema>>

const BEGINS = 'titel, kort, voor, stappen, bouwstenen, duur, herkomst, werkbladen, bronnen'

/** What a reader would see go wrong: a second title, or a component of a chapter that does nothing here. */
const BODY_FAULTS: readonly (readonly [RegExp, string])[] = [
  [/^#(?!#)/, "een kop begint hier met '##': de titel staat al boven de bladzijde"],
  [/<\/?[A-Za-z]/, 'bouwstukken werken alleen in een hoofdstuk: schrijf hier gewone tekst'],
]

function bodyFaults({ file, body, bodyLine }: ToolReading): ContentProblem[] {
  if (body.trim() === '')
    return [{ file, line: bodyLine, message: 'hier ontbreekt de tekst: schrijf hem onder de tweede ---' }]
  return body
    .split('\n')
    .flatMap((text, index) =>
      BODY_FAULTS.flatMap(([pattern, message]) =>
        pattern.test(text) ? [{ file, line: bodyLine + index, message }] : [],
      ),
    )
}

/** A tool, or what is wrong with it. */
export function readTool(file: string, text: string): ToolReading | readonly ContentProblem[] {
  const reading = readMarkdown({ file, text, schema: toolSchema, begins: BEGINS })
  if (!('fields' in reading)) return reading
  const faults = bodyFaults(reading)
  return faults.length === 0 ? reading : faults
}

/** What pages know of a tool, besides its text. */
export const asTool = ({ id, fields }: ToolReading): Tool => ({ id, ...fields })
