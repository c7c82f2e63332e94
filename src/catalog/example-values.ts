// The single values in an example: a text, a number, a date, an option.
import { parsePath } from '../domain/casus/path.ts'
import { readableDate } from '../domain/kinds/columns.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { TableColumn } from '../domain/worksheet/worksheet.ts'

export const TEXT_WANTED =
  'schrijf hier een tekst; zet hem tussen aanhalingstekens als het een getal is of als er een dubbele punt in staat'

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A text with words in it, without the white space around it. */
export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const asWritten = (value: unknown): string => (typeof value === 'object' ? 'dit' : `'${String(value)}'`)

/** What to say of an id that is not among those there are. */
export const optionFault = (what: string, value: unknown, known: readonly string[]): string =>
  `${what} ${asWritten(value)} bestaat niet: kies uit ${known.join(', ')}`

const isDate = (text: string): boolean => readableDate(text) !== text

/** What a cell of this column holds, as its field would have kept it. */
export function cellValue({ soort, opties = [] }: TableColumn, value: unknown): Result<string, string> {
  if (soort === 'getal' && typeof value === 'number') return ok(String(value).replace('.', ','))
  if (soort === 'keuze') {
    const ids = opties.map(({ id }) => id)
    return ids.includes(String(value)) ? ok(String(value)) : fail(optionFault('de optie', value, ids))
  }
  const text = textIn(value)
  if (text === undefined) return fail(soort === 'getal' ? 'schrijf hier een getal' : TEXT_WANTED)
  if (soort === 'herkomst' && !parsePath(text))
    return fail('schrijf de plaats van een antwoord, zoals urgentie.wat-speelt-er@wijk')
  if (soort === 'datum' && !isDate(text)) return fail('schrijf een datum als 2027-03-01')
  return ok(text)
}
