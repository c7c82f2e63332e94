// What an author writes in content/werkbladen. The keys are the author's own Dutch words, unchanged in
// code, so that a YAML key, an error message and a property carry one name.

export const QUESTION_KINDS = ['tekst', 'keuze', 'meerkeuze', 'schaal', 'tabel', 'matrix'] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

export const COLUMN_KINDS = ['tekst', 'lang', 'getal', 'datum', 'keuze'] as const
export type ColumnKind = (typeof COLUMN_KINDS)[number]

export const TABLE_VIEWS = ['weekklok', 'rekenhulp'] as const
export type TableView = (typeof TABLE_VIEWS)[number]
export const MATRIX_VIEWS = ['coalities', 'koppelkansen'] as const
export type MatrixView = (typeof MATRIX_VIEWS)[number]
export const WORKSHEET_VIEWS = ['muur', 'balans', 'toen-en-nu'] as const
export type WorksheetView = (typeof WORKSHEET_VIEWS)[number]

export interface Option {
  readonly id: string
  readonly tekst: string
}

export interface Column {
  readonly id: string
  readonly titel: string
  readonly soort: ColumnKind
  readonly opties?: readonly Option[] | undefined
  /** Not asked on the worksheet or on paper; told where it is filled in, as the status of an action may be. */
  readonly stil?: true | undefined
}

/** Where an action came from: the path of an answer. Nobody types it. */
export interface OriginColumn {
  readonly id: string
  readonly titel: string
  readonly soort: 'herkomst'
  readonly stil: true
  /** How the questions of the book are called; filled in where the whole book is at hand. */
  readonly opties?: readonly Option[] | undefined
}

export type TableColumn = Column | OriginColumn

/** Whether a column is there to be filled in on its worksheet. */
export const isAsked = (column: TableColumn): column is Column => !column.stil

interface QuestionBase {
  /** Unique within the worksheet, and never reused: saved answers are kept under it. */
  readonly id: string
  readonly vraag: string
  readonly uitleg?: string | undefined
  /** An invented answer, shown on demand and labelled as such. */
  readonly voorbeeld?: string | undefined
  /** Each lens answers in its own slot. */
  readonly per?: 'bril' | undefined
  readonly groep?: string | undefined
  /** Left out of the short route; only where the worksheet itself is on it. */
  readonly verdieping?: true | undefined
  /** Asked once the cards are turned; only in a worksheet with `omdraaien`. */
  readonly 'na-omdraaien'?: true | undefined
  /** Leaves no trace on paper when it is skipped. */
  readonly vrijwillig?: true | undefined
}

export interface TekstQuestion extends QuestionBase {
  readonly soort: 'tekst'
  readonly lengte: 'kort' | 'lang'
}

export interface KeuzeQuestion extends QuestionBase {
  readonly soort: 'keuze'
  readonly opties: readonly Option[]
  readonly anders?: boolean | undefined
}

export interface MeerkeuzeQuestion extends QuestionBase {
  readonly soort: 'meerkeuze'
  readonly opties: readonly Option[]
  readonly anders?: boolean | undefined
}

export interface SchaalQuestion extends QuestionBase {
  readonly soort: 'schaal'
  /** What a 1 looks like, in a sentence: so that a 2 means the same to three people. */
  readonly laag: string
  /** What a 5 looks like. */
  readonly hoog: string
  readonly zekerheid?: boolean | undefined
}

export interface TabelQuestion extends QuestionBase {
  readonly soort: 'tabel'
  /** What one row is called, in the singular: 'partij'. */
  readonly rij: string
  readonly kolommen: readonly TableColumn[]
  readonly werkagenda?: boolean | undefined
  /** A drawing of the rows; `src/catalog` sees to it that they have the columns it needs. */
  readonly beeld?: TableView | undefined
}

export interface MatrixQuestion extends QuestionBase {
  readonly soort: 'matrix'
  readonly rijen: readonly Option[]
  readonly kolommen: readonly Column[]
  readonly beeld?: MatrixView | undefined
}

export type Question =
  | TekstQuestion
  | KeuzeQuestion
  | MeerkeuzeQuestion
  | SchaalQuestion
  | TabelQuestion
  | MatrixQuestion

export interface QuestionGroup {
  readonly id: string
  readonly titel: string
  readonly uitleg?: string | undefined
}

export interface Worksheet {
  readonly id: string
  readonly titel: string
  readonly doel: string
  /** Minutes, filled in together. */
  readonly duur: number
  /** Part of the short route. */
  readonly kern: boolean
  /** Minutes on the short route, where that leaves questions out. */
  readonly kort?: number | undefined
  /** The items of the five sources this worksheet answers, such as S3-09. */
  readonly herkomst: readonly string[]
  readonly beeld?: WorksheetView | undefined
  /** Each lens answers apart; nobody sees what another answered until the trio turns the cards. */
  readonly omdraaien?: true | undefined
  /** The worksheet that asked the same scales before: what is answered here is laid beside it. */
  readonly 'eerste-ronde'?: string | undefined
  readonly groepen?: readonly QuestionGroup[] | undefined
  readonly vragen: readonly Question[]
}

/** A worksheet where it stands in the book: screen and paper show the same number. */
export interface NumberedWorksheet extends Worksheet {
  readonly nummer: number
}
