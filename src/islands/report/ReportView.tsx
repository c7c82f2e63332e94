import { Fragment, h, type JSX } from 'preact'
import type { ReportNode } from '../../domain/report/element.ts'

interface NodesProps {
  readonly nodes: readonly ReportNode[]
}

/**
 * Draws nodes of a report. Words of a person arrive as text nodes, never as markup. Children are spread, not
 * listed: a report has no identity of its own to key them by.
 */
export function ReportNodes({ nodes }: NodesProps): JSX.Element {
  return h(Fragment, null, ...nodes.map(draw))
}

const draw = (node: ReportNode): JSX.Element | string =>
  typeof node === 'string' ? node : h(node.tag, node.attributes, ...node.children.map(draw))
