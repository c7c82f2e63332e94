// The two ways through the book: the short route, and the whole of it.
import type { Chapter, ChapterOutline, QuestionOutline, Workbook, WorksheetOutline } from './workbook.ts'
import type { Worksheet } from './worksheet.ts'

export const ROUTES = ['kort', 'heel'] as const
/** Also the ids of the options of the question that asks for it. */
export type Route = (typeof ROUTES)[number]

export const ROUTE_NAMES: Readonly<Record<Route, string>> = {
  kort: 'De korte route',
  heel: 'Het hele werkboek',
}

export interface RouteSize {
  readonly worksheets: number
  readonly minutes: number
}

/** [V4] The short route asks what is no verdieping, of worksheets that are kern; the whole workbook all. */
export const isAskedOn = (
  route: Route,
  { kern }: Pick<WorksheetOutline, 'kern'> | Pick<Worksheet, 'kern'>,
  { verdieping }: Pick<QuestionOutline, 'verdieping'>,
): boolean => route === 'heel' || (kern === true && verdieping !== true)

/** [V4] A chapter is on the short route when one of its worksheets is. */
export const isOnShortRoute = ({ werkbladen }: ChapterOutline | Chapter): boolean =>
  werkbladen.some(({ kern }) => kern === true)

const minutes = (route: Route, { kern, kort, duur }: Worksheet): number =>
  route === 'heel' ? duur : kern ? (kort ?? duur) : 0

/** Minutes for a chapter: what its worksheets take together. */
export const chapterMinutes = (route: Route, { werkbladen }: Pick<Chapter, 'werkbladen'>): number =>
  werkbladen.reduce((sum, worksheet) => sum + minutes(route, worksheet), 0)

/** How much a route is: its worksheets, and the minutes they take together. */
export const routeSize = (route: Route, { hoofdstukken }: Workbook): RouteSize => ({
  worksheets: hoofdstukken
    .flatMap(({ werkbladen }) => werkbladen)
    .filter(({ kern }) => route === 'heel' || kern).length,
  minutes: hoofdstukken.reduce((sum, chapter) => sum + chapterMinutes(route, chapter), 0),
})

const HOUR = 60

/** '25 minuten' up to an hour and a half, then whole hours: nobody plans by the minute. */
export const roundedDuration = (total: number): string =>
  total < HOUR * 1.5 ? `${total} minuten` : `${Math.round(total / HOUR)} uur`

/** '16 minuten, met verdieping 30' where the two routes differ within a chapter or a worksheet. */
export function readableMinutes(short: number, whole: number): string {
  const isOne = short === 0 || short === whole
  return isOne ? `${whole} minuten` : `${short} minuten, met verdieping ${whole}`
}

export const worksheetMinutes = (worksheet: Worksheet): string =>
  readableMinutes(minutes('kort', worksheet), worksheet.duur)
