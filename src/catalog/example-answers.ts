// One answer of an example, held against its question. What an author writes depends on the kind of question.
import { LENSES } from '../domain/casus/lens.ts'
import { placedRow, type Slot, slotPath } from '../domain/casus/rows.ts'
import { OTHER_TEXT_ROW } from '../domain/kinds/keuze.ts'
import { OTHER_OPTION } from '../domain/kinds/read.ts'
import { CERTAINTIES, CERTAINTY_ROW, readScore } from '../domain/kinds/schaal.ts'
import type { ExampleAnswer } from '../domain/library/example.ts'
import type {
  KeuzeQuestion,
  MatrixQuestion,
  MeerkeuzeQuestion,
  Question,
  SchaalQuestion,
  TabelQuestion,
} from '../domain/worksheet/worksheet.ts'
import { cellValue, isFields, optionFault, TEXT_WANTED, textIn } from './example-values.ts'

type Keys = readonly (string | number)[]

/** An answer to keep, or what is wrong with what stands at these keys. */
export type Found = ExampleAnswer | { readonly keys: Keys; readonly message: string }

interface Given<Q extends Question = Question> {
  readonly question: Q
  readonly slot: Slot
  readonly value: unknown
  readonly keys: Keys
}

const fault = (keys: Keys, message: string): Found[] => [{ keys, message }]

/** Whether all fields are among these; what to say of those that are not. */
const unknownFields = (value: object, known: readonly string[], keys: Keys): Found[] =>
  Object.keys(value)
    .filter((name) => !known.includes(name))
    .flatMap((name) => fault([...keys, name], optionFault('het veld', name, known)))

function readText({ slot, value, keys }: Given): Found[] {
  const versions = isFields(value) ? value['twee-versies'] : undefined
  if (Array.isArray(versions)) {
    const [first, second, ...more] = versions.map(textIn)
    return first !== undefined && second !== undefined && more.length === 0
      ? [{ path: slotPath(slot), value: first, apart: second }]
      : fault([...keys, 'twee-versies'], "geef bij 'twee-versies' een lijst van precies twee teksten")
  }
  const text = textIn(value)
  return text === undefined ? fault(keys, TEXT_WANTED) : [{ path: slotPath(slot), value: text }]
}

/** What stands beside 'Anders', when the question allows it and a text is given. */
function readOther({ question, slot, value, keys }: Given<KeuzeQuestion | MeerkeuzeQuestion>): Found[] {
  if (!question.anders) return fault(keys, "deze vraag heeft geen 'anders': kies een van de opties")
  const text = isFields(value) ? textIn(value[OTHER_OPTION]) : undefined
  return text === undefined
    ? fault(keys, "schrijf achter 'anders' een tekst")
    : [{ path: slotPath(slot, OTHER_TEXT_ROW), value: text }]
}

function readChoice(given: Given<KeuzeQuestion>): Found[] {
  const { question, slot, value, keys } = given
  if (isFields(value)) return [{ path: slotPath(slot), value: OTHER_OPTION }, ...readOther(given)]
  const ids = question.opties.map(({ id }) => id)
  return ids.includes(String(value))
    ? [{ path: slotPath(slot), value: String(value) }]
    : fault(keys, optionFault('de optie', value, ids))
}

function readTicks(given: Given<MeerkeuzeQuestion>): Found[] {
  const { question, slot, value, keys } = given
  if (!Array.isArray(value) || value.length === 0) return fault(keys, 'geef een lijst van opties')
  const ids = question.opties.map(({ id }) => id)
  return value.flatMap((item: unknown, index): Found[] => {
    const at = [...keys, index]
    if (isFields(item))
      return [
        { path: slotPath(slot, OTHER_OPTION), value: true },
        ...readOther({ ...given, value: item, keys: at }),
      ]
    return ids.includes(String(item))
      ? [{ path: slotPath(slot, String(item)), value: true }]
      : fault(at, optionFault('de optie', item, ids))
  })
}

function readScale({ question, slot, value, keys }: Given<SchaalQuestion>): Found[] {
  const fields = isFields(value) ? value : { score: value }
  const known = question.zekerheid ? ['score', CERTAINTY_ROW] : ['score']
  const score = typeof fields['score'] === 'number' ? readScore(fields['score']) : undefined
  const certainty = fields[CERTAINTY_ROW]
  const ids = CERTAINTIES.map(({ id }) => id)
  return [
    ...unknownFields(fields, known, keys),
    ...(score === undefined
      ? fault(keys, 'geef een score van 1 tot en met 5')
      : [{ path: slotPath(slot), value: score }]),
    ...(certainty === undefined
      ? []
      : ids.includes(String(certainty))
        ? [{ path: slotPath(slot, CERTAINTY_ROW), value: String(certainty) }]
        : fault([...keys, CERTAINTY_ROW], optionFault('de zekerheid', certainty, ids))),
  ]
}

/** The cells of one row, by the id of their column. */
function readCells(given: Given<TabelQuestion | MatrixQuestion>, row: string): Found[] {
  const { question, slot, value, keys } = given
  if (!isFields(value))
    return fault(keys, 'schrijf deze rij als velden: een kolom, een dubbele punt, een waarde')
  const known = question.kolommen.map(({ id }) => id)
  const cells = question.kolommen.flatMap((column): Found[] => {
    if (!(column.id in value)) return []
    const cell = cellValue(column, value[column.id])
    return cell.ok
      ? [{ path: slotPath(slot, row, column.id), value: cell.value }]
      : fault([...keys, column.id], cell.error)
  })
  return [...unknownFields(value, known, keys), ...cells]
}

function readTable(given: Given<TabelQuestion>): Found[] {
  const { slot, value, keys } = given
  if (!Array.isArray(value) || value.length === 0)
    return fault(keys, 'geef een lijst van rijen: elke rij begint met een streepje')
  return value.flatMap((item: unknown, index): Found[] => {
    const row = `rij${index + 1}`
    return [
      { path: slotPath(slot, row), value: placedRow(index + 1) },
      ...readCells({ ...given, value: item, keys: [...keys, index] }, row),
    ]
  })
}

function readMatrix(given: Given<MatrixQuestion>): Found[] {
  const { question, value, keys } = given
  if (!isFields(value)) return fault(keys, 'geef bij een matrix de antwoorden per rij')
  const known = question.rijen.map(({ id }) => id)
  return [
    ...unknownFields(value, known, keys),
    ...known
      .filter((row) => row in value)
      .flatMap((row) => readCells({ ...given, value: value[row], keys: [...keys, row] }, row)),
  ]
}

const READERS = {
  tekst: readText,
  keuze: readChoice,
  meerkeuze: readTicks,
  schaal: readScale,
  tabel: readTable,
  matrix: readMatrix,
}

// Each reader goes with its own question type; a lookup by name cannot carry that pairing.
const readSlot = (given: Given): Found[] =>
  (READERS[given.question.soort] as (given: Given) => Found[])(given)

/** What an author gave as the answer to a question: one answer, or one for each lens that has any. */
export function readAnswer(worksheet: string, question: Question, value: unknown, keys: Keys): Found[] {
  const slot = { worksheet, question: question.id }
  if (question.per !== 'bril') return readSlot({ question, slot, value, keys })
  if (!isFields(value)) return fault(keys, `geef het antwoord per bril: ${LENSES.join(', ')}`)
  return [
    ...unknownFields(value, LENSES, keys),
    ...LENSES.filter((lens) => lens in value).flatMap((lens) =>
      readSlot({ question, slot: { ...slot, lens }, value: value[lens], keys: [...keys, lens] }),
    ),
  ]
}
