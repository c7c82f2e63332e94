// How much each of the two routes is.
import { ROUTES, type Route } from './route.ts'
import type { Chapter, Workbook } from './workbook.ts'
import type { Worksheet } from './worksheet.ts'

export const ROUTE_NAMES: Readonly<Record<Route, string>> = {
  kort: 'De korte route',
  heel: 'Het hele werkboek',
}

export interface RouteSize {
  readonly worksheets: number
  readonly minutes: number
}

const minutes = (route: Route, { kern, kort, duur }: Worksheet): number =>
  route === 'heel' ? duur : kern ? (kort ?? duur) : 0

/** Minutes for a chapter: what its worksheets take together. */
export const chapterMinutes = (route: Route, { werkbladen }: Pick<Chapter, 'werkbladen'>): number =>
  werkbladen.reduce((sum, worksheet) => sum + minutes(route, worksheet), 0)

/** [V4] How much a route is: its worksheets, and the minutes they take together. */
export const routeSize = (route: Route, { hoofdstukken }: Workbook): RouteSize => ({
  worksheets: hoofdstukken
    .flatMap(({ werkbladen }) => werkbladen)
    .filter(({ kern }) => route === 'heel' || kern).length,
  minutes: hoofdstukken.reduce((sum, chapter) => sum + chapterMinutes(route, chapter), 0),
})

const HOUR = 60
const LONGEST_IN_MINUTES = 90

/** '25 minuten' up to an hour and a half, then whole hours: nobody plans by the minute. */
export const roundedDuration = (total: number): string =>
  total < LONGEST_IN_MINUTES ? `${total} minuten` : `${Math.round(total / HOUR)} uur`

export interface RouteText {
  readonly route: Route
  readonly text: string
}

/** '10 werkbladen, ongeveer 3 uur', for each route. */
export const routeTexts = (workbook: Workbook): RouteText[] =>
  ROUTES.map((route) => {
    const { worksheets, minutes: total } = routeSize(route, workbook)
    return { route, text: `${worksheets} werkbladen, ongeveer ${roundedDuration(total)}` }
  })
