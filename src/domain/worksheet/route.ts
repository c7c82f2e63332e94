// The two ways through the book: the short route, and the whole of it.
import type { QuestionOutline } from './workbook.ts'
import type { Worksheet } from './worksheet.ts'

export const ROUTES = ['kort', 'heel'] as const
/** Also the ids of the options of the question that asks for it. */
export type Route = (typeof ROUTES)[number]

interface OnRoute {
  readonly kern?: boolean | undefined
}

/** [V4] The short route asks what is no verdieping, of worksheets that are kern; the whole workbook all. */
export const isAskedOn = (
  route: Route,
  { kern }: OnRoute,
  { verdieping }: Pick<QuestionOutline, 'verdieping'>,
): boolean => route === 'heel' || (kern === true && !verdieping)

/** [V4] A chapter is on the short route when one of its worksheets is. */
export const isOnShortRoute = ({ werkbladen }: { readonly werkbladen: readonly OnRoute[] }): boolean =>
  werkbladen.some(({ kern }) => kern)

/** '16 minuten, met verdieping 30' where the two routes differ within a chapter or a worksheet. */
export const readableMinutes = (short: number, whole: number): string =>
  short === 0 || short === whole ? `${whole} minuten` : `${short} minuten, met verdieping ${whole}`

export const worksheetMinutes = ({ kort = 0, duur }: Worksheet): string => readableMinutes(kort, duur)
