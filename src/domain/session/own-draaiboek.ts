// Draaiboeken the trio puts together itself. They are kept in the casus as tables are, row by row and cell by cell, so
// they travel in its file, unite, and are brought back when deleted; no question of the book asks for them.
import { type Registers, valueAt } from '../casus/registers.ts'
import { rowIds, type Slot, slotPath } from '../casus/rows.ts'
import { plainText } from '../kinds/read.ts'
import { type Block, FORM_NAMES, FORMS, type Form, minutesOf } from '../library/draaiboek.ts'
import type { Column, TabelQuestion } from '../worksheet/worksheet.ts'
import type { Script } from './script.ts'

/** A name no author can give a worksheet. */
export const OWN_DRAAIBOEKEN: Slot = { worksheet: '_draaiboeken', question: 'eigen' }

/** Where the blocks of one of them are kept. */
export const blocksOf = (draaiboek: string): Slot => ({
  worksheet: OWN_DRAAIBOEKEN.worksheet,
  question: draaiboek,
})

/** What is filled in of a block. */
export const BLOCK_COLUMNS = [
  { id: 'titel', titel: 'Titel', soort: 'tekst' },
  { id: 'minuten', titel: 'Minuten', soort: 'getal' },
  { id: 'vraag', titel: 'Vraag', soort: 'lang' },
  {
    id: 'vorm',
    titel: 'Vorm',
    soort: 'keuze',
    opties: FORMS.map((id) => ({ id, tekst: FORM_NAMES[id] })),
  },
  { id: 'wie', titel: 'Wie begint', soort: 'tekst' },
  { id: 'wat', titel: 'Wat jullie doen', soort: 'lang' },
  { id: 'materiaal', titel: 'Leg klaar', soort: 'tekst' },
] as const satisfies readonly Column[]

/** The blocks of an own draaiboek, as a table. */
export const blockTable = (draaiboek: string): TabelQuestion => ({
  id: draaiboek,
  soort: 'tabel',
  vraag: 'Welke blokken doen jullie?',
  rij: 'blok',
  kolommen: BLOCK_COLUMNS,
})

/** What is filled in of a draaiboek itself. */
export const DRAAIBOEK_COLUMNS: readonly Column[] = [
  { id: 'titel', titel: 'Naam', soort: 'tekst' },
  { id: 'tijd', titel: 'Minuten die er zijn', soort: 'getal' },
]

/** Own draaiboeken, as a table. */
export const DRAAIBOEK_TABLE: TabelQuestion = {
  id: OWN_DRAAIBOEKEN.question,
  soort: 'tabel',
  vraag: 'Jullie eigen draaiboeken',
  rij: 'draaiboek',
  kolommen: DRAAIBOEK_COLUMNS,
}

export interface OwnDraaiboek {
  readonly id: string
  readonly titel: string
  /** The minutes there are; undefined when nobody said. */
  readonly tijd: number | undefined
  readonly blokken: readonly Block[]
}

const LONGEST = 600

/** Whole minutes as people type them: '15', '15 min'. Undefined for what is no time. */
export function minutesTyped(text: string): number | undefined {
  const minutes = Number.parseInt(text, 10)
  return minutes >= 1 && minutes <= LONGEST ? minutes : undefined
}

const isForm = (text: string): text is Form => FORMS.some((form) => form === text)

/** What a block without minutes counts as, so that it can be led at all. */
const A_MOMENT = 5

function readBlock(registers: Registers, slot: Slot, row: string): Block {
  const read = (column: string) => plainText(valueAt(registers, slotPath(slot, row, column))).trim()
  const [wie, vraag, werkblad, ronde] = [read('wie'), read('vraag'), read('werkblad'), read('ronde')]
  const materiaal = read('materiaal')
  const vorm = read('vorm')
  return {
    id: row,
    titel: read('titel') || 'Blok zonder titel',
    minuten: minutesTyped(read('minuten')) ?? A_MOMENT,
    vorm: isForm(vorm) ? vorm : 'samen',
    wat: read('wat'),
    ...(wie && { wie }),
    ...(vraag && { vraag }),
    ...(werkblad && { werkblad }),
    ...(ronde && { ronde }),
    ...(materiaal && { materiaal: [materiaal] }),
  }
}

/** [L6] One draaiboek of the trio: its blocks in their order, the deleted ones left out. */
export function readOwnDraaiboek(registers: Registers, id: string): OwnDraaiboek {
  const read = (column: string) => plainText(valueAt(registers, slotPath(OWN_DRAAIBOEKEN, id, column))).trim()
  const slot = blocksOf(id)
  return {
    id,
    titel: read('titel') || 'Draaiboek zonder naam',
    tijd: minutesTyped(read('tijd')),
    blokken: rowIds(registers, slot).map((row) => readBlock(registers, slot, row)),
  }
}

/** Every draaiboek of the trio, in the order in which they were made. */
export const ownDraaiboeken = (registers: Registers): OwnDraaiboek[] =>
  rowIds(registers, OWN_DRAAIBOEKEN).map((id) => readOwnDraaiboek(registers, id))

export const scriptOfOwn = ({ id, titel, blokken }: OwnDraaiboek): Script => ({
  draaiboek: id,
  bijeenkomst: '',
  titel,
  blokken,
})

/** [L6] How many minutes are left of the time there is; below zero when it does not fit, undefined without a time. */
export const minutesLeft = ({ tijd, blokken }: OwnDraaiboek): number | undefined =>
  tijd === undefined ? undefined : tijd - minutesOf(blokken)
