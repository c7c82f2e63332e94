import { Fragment, h, type JSX } from 'preact'
import type { ReportNode } from '../../domain/report/elements.ts'

/** Draws a report's element tree. Words of a person arrive as text nodes, never as markup. */
export function ReportView({ node }: { readonly node: ReportNode }): JSX.Element {
  if (typeof node === 'string') return <Fragment>{node}</Fragment>
  return h(
    node.tag,
    node.attributes,
    node.children.map((child, index) => <ReportView key={index} node={child} />),
  )
}
