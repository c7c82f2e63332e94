// A drawing that is a table: it reads in black and white, prints, and a screen reader walks it by row and column.
import { element, type ReportElement, type ReportNode } from '../report/element.ts'

export interface ViewCell {
  readonly content: readonly ReportNode[]
  readonly className?: string
  readonly rowspan?: number
}

export interface ViewRow {
  readonly title: string
  readonly cells: readonly ViewCell[]
}

export interface ViewTable {
  readonly name: string
  readonly caption: string
  /** What the row titles are; the first column's own head. */
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly ViewRow[]
}

const cell = ({ content, className = '', rowspan }: ViewCell): ReportElement =>
  element('td', className, content, rowspan ? { rowspan: String(rowspan) } : {})

/** The table in a region of its own, since a wide one scrolls on a phone. */
export function viewTable({ name, caption, corner, columns, rows }: ViewTable): ReportElement {
  const head = [corner, ...columns].map((column) => element('th', '', [column], { scope: 'col' }))
  const body = rows.map(({ title, cells }) =>
    element('tr', '', [element('th', '', [title], { scope: 'row' }), ...cells.map(cell)]),
  )
  const table = element('table', `view__table view__table--${name}`, [
    element('caption', 'view__caption', [caption]),
    element('thead', '', [element('tr', '', head)]),
    element('tbody', '', body),
  ])
  return element('div', 'report__scroll', [table], { tabindex: '0', role: 'region', 'aria-label': caption })
}

export const remark = (text: string): ReportElement => element('p', 'view__remark', [text])
