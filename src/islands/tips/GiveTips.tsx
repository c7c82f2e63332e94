import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { casusName } from '../../domain/casus/name.ts'
import { reportSections } from '../../domain/report/document-elements.ts'
import { askedIn } from '../../domain/tips/outgoing.ts'
import type { TipRequest } from '../../domain/tips/request.ts'
import type { Workbook } from '../../domain/worksheet/workbook.ts'
import { momentText } from '../../messages/moment.ts'
import { nameForPrint } from '../../platform/printer.ts'
import { readableRequest } from '../../stores/tips/files.ts'
import { $requests, forgetRequest, recallRequests } from '../../stores/tips/requests.ts'
import { OpenFile } from '../open-file/OpenFile.tsx'
import { ReportNodes } from '../report/ReportView.tsx'
import { useIsOpen, useStore } from '../use-store.ts'
import { useWorkbook } from '../use-workbook.ts'
import { TipForm } from './TipForm.tsx'

/** Reading somebody's casus and answering with tips. What was opened here stays until it is taken off the device. */
export function GiveTips() {
  const isOpen = useIsOpen()
  const workbook = useWorkbook()
  const requests = useStore($requests, [])
  const [chosen, setChosen] = useState<string>()
  useEffect(recallRequests, [])
  const request = requests.find(({ requestId }) => requestId === chosen) ?? requests[0]
  return (
    <>
      <div class="screen-only needs-script">
        <OpenFile isOpen={isOpen} />
        {requests.length > 1 && (
          <ul class="tips__requests">
            {requests.map((one) => (
              <li key={one.requestId}>
                <button
                  type="button"
                  class="clear-button"
                  aria-pressed={one === request}
                  onClick={() => setChosen(one.requestId)}
                >
                  {casusName(one.registers)}, gemaakt {momentText(Date.parse(one.savedAt))}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {request && typeof workbook === 'object' && (
        <Answering key={request.requestId} request={request} workbook={workbook} />
      )}
    </>
  )
}

interface Props {
  readonly request: TipRequest
  readonly workbook: Workbook
}

function Answering({ request, workbook }: Props) {
  const report = useMemo(() => readableRequest(request.registers, workbook), [request, workbook])
  const question = askedIn(request.registers)
  // Not the casus in use: what comes out of the printer is another's.
  useEffect(() => nameForPrint(report.casus, report.date), [report])
  return (
    <div class="tips__answering">
      <p class="tips__stamp">
        Alleen lezen: dit is de casus van een ander, gemaakt {momentText(Date.parse(request.savedAt))}.
      </p>
      <h2>{report.casus}</h2>
      {question && <p class="tips__asked">Hun vraag: {question}</p>}
      <p class="screen-only">
        <a href="#jullie-tips">Meteen naar jullie tips</a>
      </p>
      <ReportNodes nodes={reportSections(report)} />
      <TipForm request={request} workbook={workbook} />
      <TakeAway request={request} />
    </div>
  )
}

function TakeAway({ request }: { readonly request: TipRequest }) {
  const [isSure, setIsSure] = useState(false)
  // The button that was pressed goes away: the keyboard goes on at what is asked, or at the head of the section.
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => (isSure ? first.current?.focus() : undefined), [isSure])
  const takeAway = () => {
    forgetRequest(request.requestId)
    document.getElementById('titel-geven')?.focus()
  }
  return (
    <p class="screen-only">
      {isSure ? (
        <>
          De casus en jullie tips verdwijnen van dit apparaat. Het bestand dat je kreeg, blijft bestaan.{' '}
          <button ref={first} type="button" class="nl-button" onClick={takeAway}>
            Haal weg
          </button>{' '}
          <button type="button" class="clear-button" onClick={() => setIsSure(false)}>
            Toch niet
          </button>
        </>
      ) : (
        <button type="button" class="clear-button" onClick={() => setIsSure(true)}>
          Haal deze vraag van dit apparaat
        </button>
      )}
    </p>
  )
}
