// Where an answer is kept: <werkblad>.<vraag>[/<row>[/<column>]][@<lens>]. Never a position, a label or a
// slug, so that answers survive every change of order or wording (rule P1).
import { isLens, type Lens } from './lens.ts'

export interface Path {
  readonly worksheet: string
  readonly question: string
  /** A row of a table or matrix, an option of a multiple choice, or a part of an answer such as 'zekerheid'. */
  readonly row?: string | undefined
  readonly column?: string | undefined
  readonly lens?: Lens | undefined
}

const SHAPE = /^(_?[a-z0-9-]+)\.([a-z0-9-]+)(?:\/([a-z0-9-]+)(?:\/([a-z0-9-]+))?)?(?:@([a-z]+))?$/
const LONGEST = 200

/** [P1] Writes a path as the text it is kept under. */
export function formatPath({ worksheet, question, row, column, lens }: Path): string {
  const cell = row === undefined ? '' : column === undefined ? `/${row}` : `/${row}/${column}`
  return `${worksheet}.${question}${cell}${lens ? `@${lens}` : ''}`
}

/** [P2] Reads a path; undefined for anything that is not exactly one, such as '__proto__'. */
export function parsePath(text: string): Path | undefined {
  const match = text.length <= LONGEST ? SHAPE.exec(text) : null
  if (!match) return undefined
  const [, worksheet, question, row, column, lens] = match
  if (worksheet === undefined || question === undefined) return undefined
  if (lens !== undefined && !isLens(lens)) return undefined
  return { worksheet, question, row, column, lens }
}

/** The chapter's own "is dit klaar?" is an answer too, kept under a worksheet name no author can use. */
export const chapterDonePath = (chapterId: string): string =>
  formatPath({ worksheet: '_voortgang', question: chapterId })

/** The name of the casus is the first question of the worksheet 'casus': typed once, used everywhere. */
export const CASUS_NAME_PATH = formatPath({ worksheet: 'casus', question: 'naam' })

/** When one sees what the others answered is for the trio to choose, in the worksheet 'aanpak' too. */
export const OTHERS_PATH = formatPath({ worksheet: 'aanpak', question: 'anderen-zien' })

/** Which route the trio walks is a question of the worksheet 'aanpak'. */
export const ROUTE_PATH = formatPath({ worksheet: 'aanpak', question: 'route' })
