// The file that comes back: per bouwsteen whether it can still be worked on, and tips. Read as strictly as can be: it
// comes from elsewhere, and becomes part of a casus.
import { type FileFailure, FORMAT, KIND_VERSION } from '../file/format.ts'
import { parseKind } from '../file/parse-file.ts'
import { filePage } from '../file/to-file.ts'
import { element, type ReportElement } from '../report/element.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Bouwsteen } from '../worksheet/bouwstenen.ts'
import { MAY_WORK } from './paper-form.ts'

export interface BouwsteenTips {
  readonly id: string
  /** Whoever answered thinks that it can still be worked on. */
  readonly mayWork: boolean
  readonly tips: readonly string[]
}

export interface TipsAnswer {
  /** Names whoever answered this question, however often they send a file. */
  readonly tipsId: string
  readonly casusId: string
  /** ISO time. */
  readonly savedAt: string
  /** What the casus is called, for who opens the file elsewhere. */
  readonly casus: string
  /** A role and a gemeente; empty for who would rather not say. */
  readonly from: string
  readonly bouwstenen: readonly BouwsteenTips[]
}

export const LONGEST_TIP = 20_000
export const LONGEST_NAME = 200
export const MOST_TIPS = 20
const MOST_BOUWSTENEN = 20

const TIPS_ID = /^[a-z0-9]{6,30}$/
const CASUS_ID = /^[a-z0-9]{6,32}$/
const BOUWSTEEN_ID = /^[a-z0-9]{1,20}(-[a-z0-9]{1,20}){0,3}$/

/** Tips from what somebody typed: one on each line. Of very many, the last ones stand together in one. */
export function tipsFrom(typed: string): string[] {
  const lines = typed.split('\n').map((line) => line.trim())
  const tips = [...new Set(lines.filter(Boolean))]
  return tips.length <= MOST_TIPS
    ? tips
    : [...tips.slice(0, MOST_TIPS - 1), tips.slice(MOST_TIPS - 1).join('\n')]
}

const encode = ({ tipsId, casusId, savedAt, casus, from, bouwstenen }: TipsAnswer): string =>
  JSON.stringify({
    format: FORMAT,
    version: KIND_VERSION,
    soort: 'tips',
    tipsId,
    savedAt,
    casusId,
    casus,
    van: from,
    bouwstenen: bouwstenen.map(({ id, mayWork, tips }) => ({ id, werk: mayWork, tips })),
  })

function told({ id, mayWork, tips }: BouwsteenTips, titles: readonly Bouwsteen[]): ReportElement {
  return element('div', 'report__question', [
    element('h2', 'report__title', [titles.find((one) => one.id === id)?.titel ?? id]),
    ...(mayWork ? [element('p', '', [`${MAY_WORK}.`])] : []),
    ...(tips.length > 0
      ? [
          element(
            'ul',
            'report__list',
            tips.map((tip) => element('li', '', [tip])),
          ),
        ]
      : []),
  ])
}

/** [H3] The small file that is sent back. */
export const tipsFile = (answer: TipsAnswer, titles: readonly Bouwsteen[]): string =>
  filePage({
    title: `Tips bij ${answer.casus}`,
    intro:
      "In dit bestand staan tips van een collega. Je kunt ze hier lezen. Zet ze bij je casus: open dit bestand in het werkboek met de knop 'Open een bestand'.",
    body: element('article', 'report', [
      element('h1', 'report__casus', [`Tips bij ${answer.casus}`]),
      ...(answer.from ? [element('p', 'report__date', [`Van: ${answer.from}`])] : []),
      ...answer.bouwstenen.map((one) => told(one, titles)),
    ]),
    json: encode(answer),
  })

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest

function readBouwsteen(value: unknown): BouwsteenTips | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, werk, tips } = value as Record<string, unknown>
  if (!isText(id, 90) || !BOUWSTEEN_ID.test(id) || typeof werk !== 'boolean') return undefined
  if (!Array.isArray(tips) || tips.length > MOST_TIPS) return undefined
  const texts = (tips as unknown[]).filter((tip) => isText(tip, LONGEST_TIP))
  return texts.length === tips.length ? { id, mayWork: werk, tips: texts } : undefined
}

function readBouwstenen(value: unknown): BouwsteenTips[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_BOUWSTENEN) return undefined
  const all = (value as unknown[]).map(readBouwsteen)
  const read = all.filter((one) => one !== undefined)
  return read.length === all.length && new Set(read.map(({ id }) => id)).size === all.length
    ? read
    : undefined
}

/** [H3] Tips from the text of a file, or a named failure; what is not exactly tips is refused. Never throws. */
export function readTips(text: string): Result<TipsAnswer, FileFailure> {
  const contents = parseKind('tips', text)
  if (!contents.ok) return contents
  const { tipsId, casusId, savedAt, casus, van } = contents.value
  const bouwstenen = readBouwstenen(contents.value['bouwstenen'])
  if (typeof tipsId !== 'string' || !TIPS_ID.test(tipsId)) return fail({ type: 'damaged' })
  if (typeof casusId !== 'string' || !CASUS_ID.test(casusId)) return fail({ type: 'damaged' })
  if (!isText(savedAt, 40) || Number.isNaN(Date.parse(savedAt))) return fail({ type: 'damaged' })
  if (!isText(casus, LONGEST_NAME) || !isText(van, LONGEST_NAME) || !bouwstenen)
    return fail({ type: 'damaged' })
  return ok({ tipsId, casusId, savedAt, casus, from: van, bouwstenen })
}
