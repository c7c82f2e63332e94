// The registry of question kinds. Adding a seventh means a file beside these and a line here.
import { LENSES } from '../casus/lens.ts'
import type { Registers } from '../casus/registers.ts'
import type { Slot } from '../casus/rows.ts'
import type { Block } from '../report/blocks.ts'
import type { QuestionOutline } from '../worksheet/workbook.ts'
import type { Question, QuestionKind } from '../worksheet/worksheet.ts'
import { keuze } from './keuze.ts'
import type { Kind } from './kind.ts'
import { columnsFor, matrix } from './matrix.ts'
import { meerkeuze } from './meerkeuze.ts'
import { schaal } from './schaal.ts'
import { tabel } from './tabel.ts'
import { tekst } from './tekst.ts'

const KINDS = { tekst, keuze, meerkeuze, schaal, tabel, matrix }

// The registry pairs each kind with its own question type; a lookup by name cannot carry that pairing.
const kindOf = (soort: QuestionKind): Kind<Question> => KINDS[soort] as unknown as Kind<Question>

/** The slots of a question: one per lens when it says `per: bril`, else a single one. */
export const slotsOf = (worksheet: string, { id, per }: Pick<Question, 'id' | 'per'>): Slot[] =>
  per === 'bril' ? LENSES.map((lens) => ({ worksheet, question: id, lens })) : [{ worksheet, question: id }]

/** [K1] One lens that answered makes a question answered: nobody has to fill in for somebody else. */
export const isAnswered = (registers: Registers, worksheet: string, question: QuestionOutline): boolean =>
  slotsOf(worksheet, question).some((slot) => kindOf(question.soort).isAnswered(registers, slot, question))

/** [K1] Whether something is answered in this slot. */
export const isSlotAnswered = (registers: Registers, slot: Slot, question: Question): boolean =>
  kindOf(question.soort).isAnswered(registers, slot, question)

export const tellAnswer = (registers: Registers, slot: Slot, question: Question): readonly Block[] =>
  kindOf(question.soort).tell(registers, slot, question)

/** [K3] Room on paper for one lens, or for all together. */
export const paperSpace = (question: Question, lens?: Slot['lens']): readonly Block[] =>
  kindOf(question.soort).paper(
    question.soort === 'matrix' ? { ...question, kolommen: columnsFor(question, lens) } : question,
  )
