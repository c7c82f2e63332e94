import { useEffect, useMemo, useState } from 'preact/hooks'
import type { ReportDocument } from '../../domain/report/document.ts'
import { reportElements } from '../../domain/report/document-elements.ts'
import type { ReportElement } from '../../domain/report/element.ts'
import { NO_WORKBOOK } from '../../messages/overview.ts'
import { foundOnPaper } from '../../messages/privacy.ts'
import { nameForPrint, print } from '../../platform/printer.ts'
import { FoundNotice } from '../privacy/FoundNotice.tsx'
import { GradualReport } from '../report/GradualReport.tsx'
import { useIsOpen, useSettledRegisters } from '../use-store.ts'
import { useViewer } from '../use-viewer.ts'
import { useWorkbook } from '../use-workbook.ts'
import { PrintChoices } from './PrintChoices.tsx'
import { FIRST_WISH, makeReport, readWish } from './wish.ts'

const PREPARING = 'De afdruk wordt klaargezet.'

/** Choose what, see it, print it. What is shown is what is printed: text, never form controls. */
export function PrintRoom() {
  const viewer = useViewer()
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  const workbook = useWorkbook()
  const [wish, setWish] = useState(FIRST_WISH)
  const [drawn, setDrawn] = useState<ReportElement>()
  useEffect(() => setWish(readWish()), [])
  const report = useMemo(
    () =>
      typeof workbook === 'object' && isOpen ? makeReport(registers, workbook, wish, viewer) : undefined,
    [isOpen, registers, workbook, wish, viewer],
  )
  const root = useMemo(() => report && reportElements(report), [report])
  const printed = useMemo(() => questionsOf(report), [report])
  useEffect(() => {
    if (report) nameForPrint(report.casus, report.date)
  }, [report])
  if (workbook === 'failed') return <p class="notice">{NO_WORKBOOK}</p>
  if (!report || !root || workbook === 'loading') return <p aria-busy="true">{PREPARING}</p>
  const isReady = drawn === root
  return (
    <>
      <PrintChoices workbook={workbook} wish={wish} onChange={setWish} onPrint={print} isReady={isReady} />
      {wish.content === 'ingevuld' && (
        <FoundNotice registers={registers} goesAlong={(id) => printed.has(id)} lead={foundOnPaper} />
      )}
      {!isReady && (
        <p class="screen-only" aria-busy="true">
          {PREPARING}
        </p>
      )}
      {report.sections.length === 0 && <p class="print-room__empty">{EMPTY[wish.scope]}</p>}
      <GradualReport root={root} whenDrawn={setDrawn} />
    </>
  )
}

const questionsOf = (report: ReportDocument | undefined): ReadonlySet<string> =>
  new Set(
    report?.sections.flatMap(({ groups }) =>
      groups.flatMap(({ questions }) => questions.map(({ id }) => id)),
    ),
  )

const NOT_FILLED_IN =
  "Hier is nog niets ingevuld. Kies 'Leeg, om met de hand in te vullen' of vul eerst een vraag in."
const EMPTY = {
  alles: NOT_FILLED_IN,
  kort: NOT_FILLED_IN,
  kies: "Vink hierboven een of meer werkbladen aan. Nog niets ingevuld? Kies dan ook 'Leeg'.",
}
