import { h, type JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { ReportElement, ReportNode } from '../../domain/report/element.ts'
import { useGradually } from './gradually.ts'
import { ReportNodes } from './ReportView.tsx'

interface Props {
  readonly root: ReportElement
  /** Told once all of it is drawn. */
  readonly whenDrawn: (root: ReportElement) => void
}

/** A long document, drawn section by section. Preact passes over a section it has drawn before. */
export function GradualReport({ root, whenDrawn }: Props): JSX.Element {
  const count = useGradually(root.children)
  const pieces = useMemo(() => root.children.map(asPiece), [root])
  const isDrawn = count >= pieces.length
  useEffect(() => {
    if (isDrawn) whenDrawn(root)
  }, [isDrawn, root, whenDrawn])
  return h(root.tag, root.attributes, ...pieces.slice(0, count))
}

const asPiece = (node: ReportNode): JSX.Element => <ReportNodes nodes={[node]} />
