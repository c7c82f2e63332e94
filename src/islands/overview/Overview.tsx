import { useEffect, useMemo, useState } from 'preact/hooks'
import { buildReport, type ReportDocument, type ReportSection } from '../../domain/report/document.ts'
import { lapsedElements } from '../../domain/report/document-elements.ts'
import { tipsElements } from '../../domain/tips/elements.ts'
import type { Part, Workbook } from '../../domain/worksheet/workbook.ts'
import { NO_WORKBOOK, NOTHING_FILLED_IN } from '../../messages/overview.ts'
import { goToNamed, namedPlace } from '../../platform/address.ts'
import { today } from '../../stores/casus-file.ts'
import { useGradually } from '../report/gradually.ts'
import { ReportNodes } from '../report/ReportView.tsx'
import { useIsOpen, useSettledRegisters } from '../use-store.ts'
import { useViewer } from '../use-viewer.ts'
import { useWorkbook } from '../use-workbook.ts'
import { Contents } from './Contents.tsx'
import { OverviewSection } from './OverviewSection.tsx'

/** Everything filled in, on one page, with the way to change each answer and to come back here. */
export function Overview({ base }: { readonly base: string }) {
  const viewer = useViewer()
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  const workbook = useWorkbook()
  const report = useMemo(
    () =>
      isOpen && typeof workbook === 'object'
        ? buildReport(registers, workbook, { unanswered: 'lines', date: today(), viewer })
        : undefined,
    [isOpen, registers, workbook, viewer],
  )
  if (workbook === 'failed') return <p class="notice">{NO_WORKBOOK}</p>
  if (!report) return <p aria-busy="true">Je antwoorden worden opgehaald.</p>
  return <Opened report={report} parts={(workbook as Workbook).delen} base={base} />
}

const LAID_OUT = 100

interface OpenedProps {
  readonly report: ReportDocument
  readonly parts: readonly Part[]
  readonly base: string
}

function Opened({ report, parts, base }: OpenedProps) {
  const [showsOpen, setShowsOpen] = useState(() => isOpenQuestion(report, namedPlace()))
  const sections = useMemo(
    () => (showsOpen ? report.sections : report.sections.filter(hasAnswer)),
    [report, showsOpen],
  )
  const drawn = useMemo(
    () =>
      sections.map((section) => (
        <OverviewSection key={section.id} section={section} base={base} showsOpen={showsOpen} />
      )),
    [sections, base, showsOpen],
  )
  const count = useGradually(drawn)
  const isDrawn = count >= drawn.length
  const isNamedThere = isDrawn || sections.slice(0, count).some((section) => holds(section, namedPlace()))
  useEffect(() => {
    if (!isNamedThere) return
    goToNamed()
    // Only now are the worksheets around it laid out, and some turn out longer or shorter than was guessed.
    const timer = setTimeout(goToNamed, LAID_OUT)
    return () => clearTimeout(timer)
  }, [isNamedThere])
  return (
    <div class="overview">
      <label class="choice overview__switch">
        <input
          class="choice__input"
          type="checkbox"
          checked={showsOpen}
          onChange={(event) => setShowsOpen(event.currentTarget.checked)}
        />
        <span class="choice__text">Laat ook zien wat nog open is</span>
      </label>
      {sections.length === 0 ? <p>{NOTHING_FILLED_IN}</p> : <Contents parts={parts} sections={sections} />}
      {/* In a box of its own: what is added at its end restyles nothing that follows. */}
      <div>{drawn.slice(0, count)}</div>
      {!isDrawn && <p aria-busy="true">De rest wordt erbij gezet.</p>}
      <ReportNodes nodes={[...tipsElements(report.tips), ...lapsedElements(report)]} />
    </div>
  )
}

/** Whether this place is in that section: a question, or its heading. */
const holds = ({ id, groups }: ReportSection, place: string): boolean =>
  place === `overzicht-${id}` ||
  groups.some(({ questions }) => questions.some((question) => question.id === place))

const hasAnswer = ({ groups, isShut }: ReportSection): boolean =>
  isShut || groups.some(({ questions }) => questions.some(({ answered }) => answered))

/** Who comes back from a question and left it open wants to see it where it was. */
const isOpenQuestion = ({ sections }: ReportDocument, id: string): boolean =>
  sections.some(({ groups }) =>
    groups.some(({ questions }) => questions.some((question) => question.id === id && !question.answered)),
  )
