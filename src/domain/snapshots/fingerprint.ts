// A casus in brief: per answer a short mark of what it tells. Two of these say which answers differ, without
// reading either casus.
import { parsePath } from '../casus/path.ts'
import type { Register, Value } from '../casus/register.ts'
import type { Registers } from '../casus/registers.ts'
import { rowIds, type Slot } from '../casus/rows.ts'
import { bySlot } from '../casus/slots.ts'
import { isFilled } from '../kinds/read.ts'
import { mark } from '../mark.ts'

/**
 * A mark is a hash and a length. By slot, as the path without row and column: 'urgentie.niets-doen', 'bouwstenen.visie@wijk'.
 */
export type Fingerprint = Readonly<Record<string, string>>

const isWord = (value: Value): boolean => isFilled(value) && typeof value !== 'object'

/** The texts of a field, each once, in an order that everyone finds. */
const told = (register: Register | undefined): string[] => [
  ...new Set(
    (register?.versions ?? []).flatMap(({ value }) => (isWord(value) ? [JSON.stringify(value)] : [])).sort(),
  ),
]

const cellOf = (path: string): string[] => (path.split('@')[0] ?? '').split('/').slice(1)

/** What one answer tells, as lines: its filled fields, and its filled rows in their order. */
function lines(registers: Registers, slot: Slot): string[] {
  const fields: string[] = []
  let rows: readonly string[] | undefined
  const filledRows = new Set<string>()
  for (const path of Object.keys(registers).sort()) {
    const values = told(registers[path])
    if (values.length === 0) continue
    const [row, column] = cellOf(path)
    if (row !== undefined && column !== undefined) {
      rows ??= rowIds(registers, slot)
      if (!rows.includes(row)) continue
      filledRows.add(row)
    }
    fields.push(`${path} ${values.join(' ')}`)
  }
  return rows ? [...fields, rows.filter((row) => filledRows.has(row)).join(' ')] : fields
}

/** [E1] The mark of every answer that tells something. Emptied fields, empty and deleted rows tell nothing. */
export function fingerprint(registers: Registers): Fingerprint {
  const marks: Record<string, string> = {}
  for (const [key, own] of bySlot(registers)) {
    const slot = parsePath(key)
    const all = slot ? lines(own, slot) : []
    const text = all.join('\n')
    if (text !== '') marks[key] = `${mark(text)}.${text.length}`
  }
  return marks
}

/** [E1] The answers that tell something else, in the order of their names. */
export const differing = (a: Fingerprint, b: Fingerprint): string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => a[key] !== b[key]).sort()

// Less than this is a word changed, not a text that went.
const A_LINE = 40

const lengthOf = (mark: string | undefined): number => Number(mark?.split('.')[1] ?? 0)

/** [E3] The answers that are gone, or of which more than half is, so that someone may want them back. */
export const lost = (before: Fingerprint, after: Fingerprint): string[] =>
  Object.keys(before).filter((key) => {
    const [was, is] = [lengthOf(before[key]), lengthOf(after[key])]
    return after[key] === undefined || (is < was / 2 && was - is > A_LINE)
  })
