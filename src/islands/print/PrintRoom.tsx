import { useEffect, useState } from 'preact/hooks'
import type { Registers } from '../../domain/casus/registers.ts'
import { buildReport, type ReportDocument } from '../../domain/report/document.ts'
import { reportElements } from '../../domain/report/document-elements.ts'
import type { Workbook } from '../../domain/worksheet/workbook.ts'
import { NO_WORKBOOK } from '../../messages/overview.ts'
import { queryValue } from '../../platform/address.ts'
import { nameForPrint, print } from '../../platform/printer.ts'
import { today } from '../../stores/casus-file.ts'
import { ReportNodes } from '../report/ReportView.tsx'
import { useIsOpen, useSettledRegisters } from '../use-store.ts'
import { useWorkbook } from '../use-workbook.ts'
import { PrintChoices, type PrintWish } from './PrintChoices.tsx'

const FIRST_WISH: PrintWish = { worksheet: '', content: 'ingevuld', unanswered: 'leave-out' }

const readWish = (): PrintWish => ({
  ...FIRST_WISH,
  worksheet: queryValue('werkblad') ?? '',
  content: queryValue('leeg') === null ? 'ingevuld' : 'leeg',
})

function makeReport(registers: Registers, workbook: Workbook, wish: PrintWish): ReportDocument {
  const worksheets = wish.worksheet === '' ? undefined : [wish.worksheet]
  const report = buildReport(wish.content === 'leeg' ? {} : registers, workbook, {
    worksheets,
    unanswered: wish.content === 'leeg' ? 'lines' : wish.unanswered,
    date: today(),
  })
  return wish.content === 'leeg' ? { ...report, casus: 'Werkblad om in te vullen' } : report
}

/** Choose what, see it, print it. What is shown is what is printed: text, never form controls. */
export function PrintRoom() {
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  const workbook = useWorkbook()
  const [wish, setWish] = useState(FIRST_WISH)
  useEffect(() => setWish(readWish()), [])
  const report = typeof workbook === 'object' && isOpen ? makeReport(registers, workbook, wish) : undefined
  useEffect(() => {
    if (report) nameForPrint(report.casus, report.date)
  }, [report?.casus, report?.date, report])
  if (workbook === 'failed') return <p class="notice">{NO_WORKBOOK}</p>
  if (!report || workbook === 'loading') return <p aria-busy="true">De afdruk wordt klaargezet.</p>
  return (
    <>
      <PrintChoices workbook={workbook} wish={wish} onChange={setWish} onPrint={print} />
      {report.sections.length === 0 && (
        <p class="print-room__empty">
          Hier is nog niets ingevuld. Kies 'Leeg, om met de hand in te vullen' of vul eerst een vraag in.
        </p>
      )}
      <ReportNodes nodes={[reportElements(report)]} />
    </>
  )
}
