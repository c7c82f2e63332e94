// What may be shown of a casus while people score apart. Whatever shows answers to anyone shows what comes out of
// here; only merging, keeping and saving work with all of it.
import type { Lens } from '../casus/lens.ts'
import { parsePath } from '../casus/path.ts'
import type { Registers } from '../casus/registers.ts'
import type { Workbook } from '../worksheet/workbook.ts'
import type { Question, Worksheet } from '../worksheet/worksheet.ts'
import { isTurned, saidDone } from './state.ts'

/** What has to be known of a worksheet to conceal it. */
export interface Concealable extends Pick<Worksheet, 'id' | 'omdraaien'> {
  readonly vragen: readonly Pick<Question, 'id' | 'na-omdraaien'>[]
}

/** Whether people score apart in this worksheet, and have not turned yet. */
export const isShut = (
  registers: Registers,
  { id, omdraaien }: Pick<Worksheet, 'id' | 'omdraaien'>,
): boolean => omdraaien === true && !isTurned(registers, id)

/**
 * [O2] Whether what is kept under a path may not be shown to this viewer: answers of another lens, of a lens that
 * closed its own, and what is only asked after the turning. Without a viewer, what any lens answered.
 */
const isHidden = (
  registers: Registers,
  shut: readonly Concealable[],
  text: string,
  viewer: Lens | undefined,
): boolean => {
  const sheet = shut.find(({ id }) => text.startsWith(`${id}.`))
  const path = sheet && parsePath(text)
  if (!path) return false
  const { lens, question } = path
  if (lens) return lens !== viewer || saidDone(registers, sheet.id, lens)
  return sheet.vragen.some((asked) => asked.id === question && asked['na-omdraaien'])
}

/** The paths that may not be shown to this viewer. */
export function hiddenPaths(
  registers: Registers,
  worksheets: readonly Concealable[],
  viewer?: Lens,
): string[] {
  const shut = worksheets.filter((sheet) => isShut(registers, sheet))
  return shut.length === 0
    ? []
    : Object.keys(registers).filter((path) => isHidden(registers, shut, path, viewer))
}

/** The very same registers when nothing has to go. */
export function without(registers: Registers, hidden: readonly string[]): Registers {
  if (hidden.length === 0) return registers
  const shown = { ...registers }
  for (const path of hidden) delete shown[path]
  return shown
}

/** [O2] The casus as this viewer may see it; the very same registers when nothing has to be hidden. */
export const conceal = (registers: Registers, worksheets: readonly Concealable[], viewer?: Lens): Registers =>
  without(registers, hiddenPaths(registers, worksheets, viewer))

/** The worksheets of a book, for `conceal`. */
export const worksheetsOf = ({ hoofdstukken }: Pick<Workbook, 'hoofdstukken'>): Worksheet[] =>
  hoofdstukken.flatMap(({ werkbladen }) => werkbladen)

/**
 * The same where the book may not be at hand, as without a network: any worksheet could be one that is scored apart,
 * so each is taken for one.
 */
export function concealablesOf(registers: Registers, workbook: Workbook): readonly Concealable[] {
  if (workbook.hoofdstukken.length > 0) return worksheetsOf(workbook)
  const ids = new Set(Object.keys(registers).map((path) => path.slice(0, path.indexOf('.'))))
  return [...ids].map((id) => ({ id, omdraaien: true, vragen: [] }))
}
