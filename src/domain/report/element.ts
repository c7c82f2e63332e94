// A tree of HTML elements in plain data. Two small renderers draw it: one to text for the saved file, one to
// Preact for the screen. So headings, tables and their scopes are decided once.
export interface ReportElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ReportNode[]
}
export type ReportNode = ReportElement | string

export const element = (
  tag: string,
  className: string,
  children: readonly ReportNode[],
  attributes: Readonly<Record<string, string>> = {},
): ReportElement => ({
  tag,
  attributes: className ? { class: className, ...attributes } : attributes,
  children,
})
