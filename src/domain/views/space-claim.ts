// A rough claim on space: dwellings times the gemeente's own norm. A guideline, and told as one.
import type { Registers } from '../casus/registers.ts'
import { valueAt } from '../casus/registers.ts'
import { rowIds, type Slot, slotPath } from '../casus/rows.ts'
import { plainText } from '../kinds/read.ts'
import type { ReportElement } from '../report/element.ts'
import { dutchNumber, readableNumber } from './dutch-number.ts'
import { remark, viewTable } from './table.ts'

const MOMENTS = [
  ['nu', 'nu'],
  ['over-vijf-jaar', 'over vijf jaar'],
  ['over-tien-jaar', 'over tien jaar'],
] as const
const PER = 1_000

export interface SpaceClaim {
  readonly facility: string
  /** Square metres there are now; undefined when nobody filled that in. */
  readonly present: number | undefined
  /** Square metres that go with the dwellings of each moment. */
  readonly needed: readonly number[]
}

export interface SpaceClaims {
  readonly moments: readonly { readonly name: string; readonly dwellings: number }[]
  readonly claims: readonly SpaceClaim[]
}

const DWELLINGS = 'woningen'

/** [X5] The claims that can be computed: norm in m² per thousand dwellings, dwellings from the table beside it. */
export function spaceClaims(registers: Registers, slot: Slot): SpaceClaims {
  const at = (where: Slot, row: string, column: string) => valueAt(registers, slotPath(where, row, column))
  const dwellings: Slot = { worksheet: slot.worksheet, question: DWELLINGS }
  const counted = rowIds(registers, dwellings).map((row) => ({
    id: String(at(dwellings, row, 'moment')),
    count: dutchNumber(plainText(at(dwellings, row, 'aantal'))),
  }))
  const moments = MOMENTS.flatMap(([id, name]) => {
    const count = counted.find((row) => row.id === id)?.count
    return count === undefined ? [] : [{ name, dwellings: count }]
  })
  const claims = rowIds(registers, slot).flatMap((row): SpaceClaim[] => {
    const norm = dutchNumber(plainText(at(slot, row, 'norm')))
    if (norm === undefined) return []
    return [
      {
        facility: plainText(at(slot, row, 'voorziening')) || 'zonder naam',
        present: dutchNumber(plainText(at(slot, row, 'aanwezig'))),
        needed: moments.map(({ dwellings: count }) => (count / PER) * norm),
      },
    ]
  })
  return { moments, claims }
}

function difference(needed: number, present: number | undefined): string {
  if (present === undefined) return ''
  const short = Math.round(needed) - present
  if (short === 0) return ' (precies wat er is)'
  return short > 0 ? ` (${readableNumber(short)} te weinig)` : ` (${readableNumber(-short)} over)`
}

export function spaceClaimElements(registers: Registers, slot: Slot): ReportElement[] {
  const { moments, claims } = spaceClaims(registers, slot)
  if (moments.length === 0 || claims.length === 0) return []
  return [
    viewTable({
      name: 'rekenhulp',
      caption: 'Schatting in m², met jullie eigen norm',
      corner: 'Voorziening',
      columns: [
        'Nu aanwezig',
        ...moments.map(({ name, dwellings }) => `${name} (${readableNumber(dwellings)} woningen)`),
      ],
      rows: claims.map(({ facility, present, needed }) => ({
        title: facility,
        cells: [
          { content: [present === undefined ? 'niet ingevuld' : readableNumber(present)] },
          ...needed.map((metres) => ({
            content: [`${readableNumber(metres)}${difference(metres, present)}`],
          })),
        ],
      })),
    }),
    remark(
      'Een norm is een richtlijn en geen eis. Deze som weet niet wie er komt wonen, en niet of een uur wel past.',
    ),
  ]
}
