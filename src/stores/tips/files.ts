// The two files of 'tips van buiten': the question that goes out, and the tips that go back.

import { NAMELESS } from '../../domain/casus/name.ts'
import { CASUS_NAME_PATH } from '../../domain/casus/path.ts'
import { type Registers, valueAt } from '../../domain/casus/registers.ts'
import { safeName } from '../../domain/file/file-name.ts'
import { plainText } from '../../domain/kinds/read.ts'
import { withoutPersonalData } from '../../domain/privacy/in-answers.ts'
import { buildReport, type ReportDocument } from '../../domain/report/document.ts'
import { withoutNotes } from '../../domain/session/notes.ts'
import { LONGEST_NAME, tipsFile } from '../../domain/tips/answer.ts'
import { asTurned, type OutgoingChoices, outgoing, withoutQuestion } from '../../domain/tips/outgoing.ts'
import { type TipRequest, tipRequestFile } from '../../domain/tips/request.ts'
import { conceal, worksheetsOf } from '../../domain/turning/conceal.ts'
import { bouwstenenOf } from '../../domain/worksheet/bouwstenen.ts'
import type { Workbook } from '../../domain/worksheet/workbook.ts'
import { download } from '../../platform/files.ts'
import { randomName } from '../../platform/identity.ts'
import { $casusId } from '../casus.ts'
import { today } from '../casus-file.ts'
import { answered, type Draft } from './draft.ts'

const ID_LENGTH = 10

/** What of a casus may be seen by others at all: no notes, and no scores of which the cards are not turned yet. */
export const forOthers = (registers: Registers, workbook: Workbook): Registers =>
  withoutNotes(conceal(registers, worksheetsOf(workbook)))

/** What a colleague elsewhere gets to read. */
export const readableRequest = (registers: Registers, workbook: Workbook): ReportDocument =>
  buildReport(asTurned(withoutQuestion(registers), worksheetsOf(workbook)), workbook, {
    unanswered: 'leave-out',
    date: today(),
  })

/** Makes the file that asks for tips, of what may be seen; returns its name. */
export function makeTipRequest(registers: Registers, workbook: Workbook, choices: OutgoingChoices): string {
  const request: TipRequest = {
    requestId: randomName(ID_LENGTH),
    casusId: $casusId.get() ?? 'naamloos',
    savedAt: new Date().toISOString(),
    registers: outgoing(forOthers(registers, workbook), choices),
  }
  const report = readableRequest(request.registers, workbook)
  const name = `wijkwerkboek-tipvraag-${safeName(report.casus)}-${today()}.html`
  download(name, tipRequestFile(request, report, bouwstenenOf(workbook)))
  return name
}

const nameIn = (registers: Registers): string =>
  plainText(valueAt(registers, CASUS_NAME_PATH)).trim().slice(0, LONGEST_NAME) || NAMELESS

/** Makes the small file with tips, with what looks like personal data in it left out on request; returns its name. */
export function makeTips(
  { casusId, registers }: TipRequest,
  draft: Draft,
  workbook: Workbook,
  keeps: (key: string) => boolean,
): string {
  const casus = nameIn(registers)
  const clean = (text: string) => withoutPersonalData(text, keeps)
  const bouwstenen = answered(draft).map((one) => ({ ...one, tips: one.tips.map(clean) }))
  const from = clean(draft.from.trim()).slice(0, LONGEST_NAME)
  const savedAt = new Date().toISOString()
  const name = `wijkwerkboek-tips-${safeName(casus)}-${today()}.html`
  download(
    name,
    tipsFile({ tipsId: draft.tipsId, casusId, savedAt, casus, from, bouwstenen }, bouwstenenOf(workbook)),
  )
  return name
}
