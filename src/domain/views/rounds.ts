// The second round beside the first: per stone what each lens gave then and gives now, and why it shifted.
import { LENS_NAMES, LENSES, type Lens } from '../casus/lens.ts'
import type { Registers } from '../casus/registers.ts'
import type { ReportElement } from '../report/element.ts'
import { compareRounds, type Shift, type StoneOverTime } from '../turning/rounds.ts'
import type { Worksheet } from '../worksheet/worksheet.ts'
import { viewTable } from './table.ts'

/** '2, nu 4 (2 hoger)'; what is missing is said. */
export function shiftText({ before, after }: Pick<Shift, 'before' | 'after'>): string {
  if (before === undefined) return after === undefined ? 'geen score' : `nu ${after}, toen geen score`
  if (after === undefined) return `${before}, nu geen score`
  const shift = after - before
  if (shift === 0) return `${before}, nu weer ${after}`
  return `${before}, nu ${after} (${Math.abs(shift)} ${shift > 0 ? 'hoger' : 'lager'})`
}

const ofLens = ({ shifts }: StoneOverTime, lens: Lens): string =>
  shiftText(shifts.find((shift) => shift.lens === lens) ?? { before: undefined, after: undefined })

const spreadIn = (spread: number, scores: readonly (number | undefined)[]): string =>
  scores.filter((score) => score !== undefined).length < 2 ? 'niet te zien' : String(spread)

const apartness = ({ spreads: [before, after], shifts }: StoneOverTime): string =>
  `${spreadIn(
    before,
    shifts.map((shift) => shift.before),
  )}, nu ${spreadIn(
    after,
    shifts.map((shift) => shift.after),
  )}`

/** [X6] Then and now as one table; empty until both rounds are turned. */
export function roundsElements(registers: Registers, worksheet: Worksheet): ReportElement[] {
  const stones = compareRounds(registers, worksheet)
  if (stones.length === 0) return []
  return [
    viewTable({
      name: 'toen-en-nu',
      caption: 'Toen en nu',
      corner: 'Bouwsteen',
      columns: [...LENSES.map((lens) => LENS_NAMES[lens]), 'Onderling verschil', 'Waardoor'],
      rows: stones.map((stone) => ({
        title: stone.title,
        cells: [...LENSES.map((lens) => ofLens(stone, lens)), apartness(stone), stone.why].map((text) => ({
          content: [text],
        })),
      })),
    }),
  ]
}
