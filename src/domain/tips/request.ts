// The file in which a trio asks a colleague elsewhere for tips: some worksheets of its casus, to read.

import type { Registers } from '../casus/registers.ts'
import { encodeRegisters } from '../file/encode.ts'
import { type FileFailure, FORMAT, KIND_VERSION } from '../file/format.ts'
import { decodeKind, type FileContents, parseKind } from '../file/parse-file.ts'
import { filePage } from '../file/to-file.ts'
import { readV1 } from '../file/versions/v1.ts'
import type { ReportDocument } from '../report/document.ts'
import { reportElements } from '../report/document-elements.ts'
import { element, type ReportElement } from '../report/element.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Bouwsteen } from '../worksheet/bouwstenen.ts'
import { askedIn } from './outgoing.ts'
import { paperForm } from './paper-form.ts'

export interface TipRequest {
  /** Names this question, on the device of who answers it. */
  readonly requestId: string
  /** The casus it is about: where the tips go back to. */
  readonly casusId: string
  /** ISO time. */
  readonly savedAt: string
  /** What `outgoing` let through [H1]. */
  readonly registers: Registers
}

const ID = /^[a-z0-9]{6,30}$/

/** A question for tips as JSON: what stands in its file, and on the device of who answers it. */
export const encodeTipRequest = ({ requestId, casusId, savedAt, registers }: TipRequest): string => {
  const head = {
    format: FORMAT,
    version: KIND_VERSION,
    soort: 'tipvraag',
    vraagId: requestId,
    savedAt,
    casusId,
  }
  return `${JSON.stringify(head).slice(0, -1)},"registers":{${encodeRegisters(registers)}}}`
}

function asked({ registers }: TipRequest): ReportElement[] {
  const question = askedIn(registers)
  return question === '' ? [] : [element('p', 'report__text', [`Hun vraag: ${question}`])]
}

/** [H2] The file that is sent: it reads and prints by itself, with room to answer by hand. */
export const tipRequestFile = (
  request: TipRequest,
  report: ReportDocument,
  bouwstenen: readonly Bouwsteen[],
): string =>
  filePage({
    title: `Vraag om tips: ${report.casus}`,
    intro:
      "Een collega vraagt jullie om tips bij deze casus. Je kunt hem hier lezen en afdrukken, zonder internet. Antwoorden? Open dit bestand in het werkboek, op de bladzijde 'Tips van buiten'. Of schrijf met de hand op het laatste blad.",
    body: element('div', '', [...asked(request), reportElements(report), paperForm(bouwstenen)]),
    json: encodeTipRequest(request),
  })

const isAnswer = (path: string): boolean => !path.startsWith('_')

function read(contents: FileContents): Result<TipRequest, FileFailure> {
  const requestId = contents['vraagId']
  const casus = readV1(contents)
  if (!casus.ok) return casus
  const { casusId, savedAt } = casus.value
  if (typeof requestId !== 'string' || !ID.test(requestId) || Number.isNaN(Date.parse(savedAt)))
    return fail({ type: 'damaged' })
  // What is no answer has no business in a question for tips.
  const registers = Object.fromEntries(
    Object.entries(casus.value.registers).filter(([path]) => isAnswer(path)),
  )
  return ok({ requestId, casusId, savedAt, registers })
}

/** [H2] A question for tips from the text of a file, or a named failure; never half of it. Never throws. */
export function readTipRequest(text: string): Result<TipRequest, FileFailure> {
  const contents = parseKind('tipvraag', text)
  return contents.ok ? read(contents.value) : contents
}

/** [H2] The same from its JSON. Never throws. */
export function decodeTipRequest(json: string): Result<TipRequest, FileFailure> {
  const contents = decodeKind('tipvraag', json)
  return contents.ok ? read(contents.value) : contents
}
