// The words of a YAML file: every text in it that is written for a reader.
import { isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { Passage } from './passage.ts'

/** Fields for the machine. Every other text is prose: a new field is checked until somebody says otherwise. */
const FOR_THE_MACHINE = new Set([
  'beeld',
  'bouwsteen',
  'bouwstenen',
  'bronnen',
  'deel',
  'groep',
  'herkomst',
  'id',
  'lengte',
  'per',
  'soort',
  'stappen',
  'tot',
  'url',
  'van',
  'voor',
  'vorm',
  'vormen',
  'werkblad',
  'werkbladen',
])

/** Every text of a YAML file, without what stands under certain keys. */
function textsOf(file: string, text: string, linesBefore: number, skipped: ReadonlySet<string>): Passage[] {
  const counter = new LineCounter()
  const passages: Passage[] = []
  visit(parseDocument(text, { lineCounter: counter }), {
    Pair: (_key, { key }) => (isScalar(key) && skipped.has(String(key.value)) ? visit.SKIP : undefined),
    Scalar: (key, { value, range }) => {
      if (key === 'key' || typeof value !== 'string') return
      passages.push({
        file,
        line: counter.linePos(range?.[0] ?? 0).line + linesBefore,
        text: value.trim(),
      })
    },
  })
  return passages
}

/** The prose of a YAML text, with the lines of the file it stands in. */
export const yamlPassages = (file: string, text: string, linesBefore = 0): Passage[] =>
  textsOf(file, text, linesBefore, FOR_THE_MACHINE)

// The chosen option, a date, the id of a chapter, or the path of the answer an action came from: no capitals, no space.
const CHOSEN = /^[a-z0-9-]+(\.[a-z0-9-]+(\/[a-z0-9-]+)?(@[a-z]+)?)?$/

/** The words of an example: its keys are names of questions and columns, whatever they are called. */
export const examplePassages = (file: string, text: string): Passage[] =>
  textsOf(file, text, 0, new Set(['id', 'klaar'])).filter((passage) => !CHOSEN.test(passage.text))
