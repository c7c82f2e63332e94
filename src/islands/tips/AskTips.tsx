import { useMemo, useState } from 'preact/hooks'
import type { Registers } from '../../domain/casus/registers.ts'
import { foundKey, personalDataIn } from '../../domain/privacy/in-answers.ts'
import { reportSections } from '../../domain/report/document-elements.ts'
import { askedIn, goesAlong, outgoing } from '../../domain/tips/outgoing.ts'
import type { Workbook } from '../../domain/worksheet/workbook.ts'
import type { TekstQuestion } from '../../domain/worksheet/worksheet.ts'
import { whenSaved } from '../../messages/file-buttons.ts'
import { NO_WORKBOOK } from '../../messages/overview.ts'
import { NEVER_ALONG, NO_CASUS, REQUEST_MADE } from '../../messages/tips.ts'
import { sitePath } from '../../platform/address.ts'
import { announce } from '../../stores/announcement.ts'
import { $casusId } from '../../stores/casus.ts'
import { forOthers, makeTipRequest, readableRequest } from '../../stores/tips/files.ts'
import { SheetChoices } from '../print/SheetChoices.tsx'
import { ReportNodes } from '../report/ReportView.tsx'
import { useIsOpen, useRegisters, useSettledRegisters, useStore } from '../use-store.ts'
import { useWorkbook } from '../use-workbook.ts'
import { TextField } from '../worksheet/TextField.tsx'
import { LeaveOut } from './LeaveOut.tsx'

interface Props {
  /** Ids of the worksheets that are ticked to begin with. */
  readonly first: readonly string[]
  /** The question of the book in which the trio says what it wants to know. */
  readonly question: TekstQuestion | undefined
}

/** Asking a colleague elsewhere for tips: what goes along is chosen and shown before there is a file. */
export function AskTips({ first, question }: Props) {
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  const workbook = useWorkbook()
  const casusId = useStore($casusId, undefined)
  if (workbook === 'failed') return <p class="notice">{NO_WORKBOOK}</p>
  if (!isOpen || workbook === 'loading') return <p aria-busy="true">Je casus wordt opgezocht.</p>
  if (casusId === undefined)
    return (
      <p>
        {NO_CASUS} <a href={sitePath('')}>Begin een casus</a>
      </p>
    )
  return (
    <>
      {question && <Wondering question={question} />}
      <Choose {...{ registers, workbook, first }} key={casusId} />
    </>
  )
}

/** The question itself, not a copy of it: what is written here stands on its worksheet too. */
function Wondering({ question }: { readonly question: TekstQuestion }) {
  const registers = useRegisters(`tips.${question.id}`)
  const slot = { worksheet: 'tips', question: question.id }
  return (
    <div class="tips__question">
      <p class="tips__label" id="tips-vraag">
        {question.vraag}
      </p>
      <TextField {...{ question, slot, registers }} labelId="tips-vraag" helpId="tips-vraag-uitleg" />
      <p class="tips__help" id="tips-vraag-uitleg">
        De teller is wie de casus inbrengt. Eén zin met een vraagteken is genoeg. Deze vraag gaat altijd mee.
      </p>
    </div>
  )
}

interface ChooseProps {
  readonly registers: Registers
  readonly workbook: Workbook
  readonly first: readonly string[]
}

function Choose({ registers, workbook, first }: ChooseProps) {
  const [worksheets, setWorksheets] = useState(first)
  const [keeps, setKeeps] = useState<ReadonlySet<string>>(new Set())
  const [outcome, setOutcome] = useState('')
  const shown = useMemo(() => forOthers(registers, workbook), [registers, workbook])
  const found = useMemo(() => personalDataIn(goesAlong(shown, worksheets)), [shown, worksheets])
  const copy = useMemo(() => outgoing(shown, { worksheets, keeps }), [shown, worksheets, keeps])
  const report = useMemo(() => readableRequest(copy, workbook), [copy, workbook])
  const asked = askedIn(copy)
  const make = () => {
    const sentence = `${whenSaved(makeTipRequest(registers, workbook, { worksheets, keeps }))} ${REQUEST_MADE}`
    setOutcome(sentence)
    announce(sentence)
  }
  const keep = (key: string, isKept: boolean) =>
    setKeeps(new Set(isKept ? [...keeps, key] : [...keeps].filter((other) => other !== key)))
  return (
    <>
      <fieldset class="tips__part">
        <legend>Welke werkbladen gaan mee?</legend>
        <SheetChoices workbook={workbook} chosen={worksheets} onChange={setWorksheets} />
      </fieldset>
      <LeaveOut found={found} isKept={(one) => keeps.has(foundKey(one))} keep={keep} />
      <div class="tips__part">
        <h3>Dit gaat nooit mee</h3>
        <ul>
          {NEVER_ALONG.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p>Namen herkent het werkboek niet. Lees daarom na wat meegaat.</p>
      </div>
      <details class="tips__preview">
        <summary>Lees precies wat meegaat</summary>
        {asked && <p class="tips__asked">Jullie vraag: {asked}</p>}
        {report.sections.length === 0 ? (
          <p>In deze werkbladen is nog niets ingevuld.</p>
        ) : (
          <ReportNodes nodes={reportSections(report)} />
        )}
      </details>
      <p>
        <button type="button" class="nl-button nl-button--primary" onClick={make}>
          Maak het bestand met je vraag
        </button>
      </p>
      {outcome && <p class="tips__outcome">{outcome}</p>}
    </>
  )
}
