import { useState } from 'preact/hooks'
import type { Lens } from '../../domain/casus/lens.ts'
import { casusName } from '../../domain/casus/name.ts'
import type { Registers } from '../../domain/casus/registers.ts'
import { buildReport } from '../../domain/report/document.ts'
import { reportSections } from '../../domain/report/document-elements.ts'
import type { Workbook } from '../../domain/worksheet/workbook.ts'
import { ReportNodes } from '../report/ReportView.tsx'

interface Props {
  readonly registers: Registers
  readonly book: Workbook
  readonly at: number
  readonly viewer: Lens
}

/** Everything that stood in a version, to read. Drawn when it is opened: it may be forty pages. */
export function WholeVersion({ registers, book, at, viewer }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const date = new Date(at).toLocaleDateString('sv-SE')
  return (
    <details class="versions__whole" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>Lees deze versie helemaal: {casusName(registers)}</summary>
      {isOpen && (
        <div class="report">
          <ReportNodes
            nodes={reportSections(buildReport(registers, book, { unanswered: 'leave-out', date, viewer }))}
          />
        </div>
      )}
    </details>
  )
}
