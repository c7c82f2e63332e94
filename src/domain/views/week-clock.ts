// The week of one room: who sits in it at which hour, where it is double, and what is left.
import type { Registers } from '../casus/registers.ts'
import { valueAt } from '../casus/registers.ts'
import { rowIds, type Slot, slotPath } from '../casus/rows.ts'
import { plainText } from '../kinds/read.ts'
import { element, type ReportElement, type ReportNode } from '../report/element.ts'
import { dutchHour } from './dutch-number.ts'
import { remark, type ViewCell, viewTable } from './table.ts'

export const DAYS = [
  ['ma', 'maandag'],
  ['di', 'dinsdag'],
  ['wo', 'woensdag'],
  ['do', 'donderdag'],
  ['vr', 'vrijdag'],
  ['za', 'zaterdag'],
  ['zo', 'zondag'],
] as const

export interface Booking {
  readonly day: string
  readonly from: number
  readonly to: number
  readonly who: string
  readonly use: string
}

/** [X2] The rows that tell a day and two hours in order; `unread` counts the others that say something. */
export function bookings(
  registers: Registers,
  slot: Slot,
): { readonly read: Booking[]; readonly unread: number } {
  const text = (row: string, column: string) => plainText(valueAt(registers, slotPath(slot, row, column)))
  const read: Booking[] = []
  let unread = 0
  for (const row of rowIds(registers, slot)) {
    const [day, from, to] = [text(row, 'dag'), dutchHour(text(row, 'van')), dutchHour(text(row, 'tot'))]
    if (DAYS.some(([id]) => id === day) && from !== undefined && to !== undefined && from < to)
      read.push({ day, from, to, who: text(row, 'wie') || text(row, 'ruimte'), use: text(row, 'soort') })
    else if (text(row, 'dag') || text(row, 'van') || text(row, 'tot') || text(row, 'wie')) unread += 1
  }
  return { read, unread }
}

const overlaps = (booking: Booking, day: string, hour: number): boolean =>
  booking.day === day && booking.from < hour + 1 && booking.to > hour

const isTaken = ({ use }: Booking): boolean => use !== 'vrij'

const clock = (hour: number): string => {
  const minutes = Math.round((hour % 1) * 60)
  return `${Math.floor(hour)}.${String(minutes).padStart(2, '0')}`
}

const label = ({ who, use, from, to }: Booking): ReportNode =>
  element('span', 'view__booking', [
    `${who || 'iemand'}${use === 'af-en-toe' ? ' (af en toe)' : use === 'vrij' ? ' (vrij)' : ''}`,
    ...(from % 1 || to % 1 ? [`, ${clock(from)}–${clock(to)}`] : []),
  ])

function hourCell(read: readonly Booking[], day: string, hour: number): ViewCell {
  const here = read.filter((booking) => overlaps(booking, day, hour))
  const taken = here.filter(isTaken)
  const state =
    taken.length > 1
      ? 'double'
      : taken.length === 1
        ? taken[0]?.use === 'af-en-toe'
          ? 'sometimes'
          : 'fixed'
        : here.length > 0
          ? 'free'
          : 'none'
  const names = here.flatMap((booking, index) => [...(index > 0 ? [' / '] : []), label(booking)])
  return {
    className: `view__hour view__hour--${state}`,
    content: taken.length > 1 ? [element('strong', '', ['dubbel: ']), ...names] : names,
  }
}

const hoursOf = (read: readonly Booking[], isWanted: (booking: Booking) => boolean): number =>
  read.filter(isWanted).reduce((sum, { from, to }) => sum + (to - from), 0)

const hours = (count: number): string => `${String(Math.round(count * 10) / 10).replace('.', ',')} uur`

export function weekClockElements(registers: Registers, slot: Slot): ReportElement[] {
  const { read, unread } = bookings(registers, slot)
  const left =
    unread === 1
      ? '1 regel heeft geen dag of uur dat we kunnen lezen'
      : `${unread} regels hebben geen dag of uur dat we kunnen lezen`
  if (read.length === 0) return unread > 0 ? [remark(`${left}. Schrijf uren als 9, 9,5 of 9.30.`)] : []
  const first = Math.floor(Math.min(...read.map(({ from }) => from)))
  const last = Math.ceil(Math.max(...read.map(({ to }) => to)))
  return [
    viewTable({
      name: 'weekklok',
      caption: 'De week van deze ruimte',
      corner: 'Uur',
      columns: DAYS.map(([id]) => id),
      rows: Array.from({ length: last - first }, (_, index) => first + index).map((hour) => ({
        title: `${hour}–${hour + 1}`,
        cells: DAYS.map(([day]) => hourCell(read, day, hour)),
      })),
    }),
    remark(
      `Vast: ${hours(hoursOf(read, ({ use }) => use === 'vast'))}. Af en toe: ${hours(hoursOf(read, ({ use }) => use === 'af-en-toe'))}. Vrij: ${hours(hoursOf(read, ({ use }) => use === 'vrij'))}.${unread > 0 ? ` ${left}.` : ''}`,
    ),
  ]
}
