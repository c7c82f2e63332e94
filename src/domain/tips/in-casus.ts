// Tips that came back, as part of the casus: beside the answers, under a worksheet name that no author can use. A file
// with tips only ever adds here; what the trio does with a tip stands beside it.
import { formatPath, parsePath } from '../casus/path.ts'
import { EMPTY_REGISTER, type Register, shownVersion, write } from '../casus/register.ts'
import { type Registers, valueAt } from '../casus/registers.ts'
import { isFilled, plainText } from '../kinds/read.ts'
import { mark } from '../mark.ts'
import type { TipsAnswer } from './answer.ts'

export const TIPS_WORKSHEET = '_tips'

const FROM = 'van'
const WORK = 'werk'
const CHOICE = '-keus'

export const TIP_CHOICES = ['gebruiken', 'niet-nu'] as const
export type TipChoice = (typeof TIP_CHOICES)[number]

export interface ReceivedTip {
  /** Where it is kept. */
  readonly path: string
  readonly text: string
  /** Who gave it: a role and a gemeente, or nothing. */
  readonly from: string
  readonly choice: TipChoice | undefined
}

/** What came in on one bouwsteen. */
export interface ReceivedTips {
  readonly bouwsteen: string
  /** How many of those who answered think that it can still be worked on. */
  readonly mayWork: number
  readonly tips: readonly ReceivedTip[]
}

const tipPath = (tipsId: string, row: string, column?: string): string =>
  formatPath({ worksheet: TIPS_WORKSHEET, question: tipsId, row, column })

/** Where the trio's choice about a tip is kept. */
export const choicePath = (path: string): string => `${path}${CHOICE}`

/**
 * [H4] The registers a file with tips adds: under the name of tips alone, and the same for everyone who opens it, so
 * that opening it twice, or on two laptops, is opening it once. A tip is named after its words.
 */
export function tipRegisters({ tipsId, savedAt, from, bouwstenen }: TipsAnswer): Record<string, Register> {
  const registers: Record<string, Register> = {}
  const keep = (path: string, value: string | true, count = 1) => {
    const version = { writer: `w${tipsId}`, count, at: Date.parse(savedAt), value }
    registers[path] = write(EMPTY_REGISTER, version)
  }
  if (from) keep(tipPath(tipsId, FROM), from)
  for (const { id, mayWork, tips } of bouwstenen) {
    if (mayWork) keep(tipPath(tipsId, id, WORK), true)
    for (const [index, tip] of tips.entries())
      if (tip) keep(tipPath(tipsId, id, `t${mark(tip)}`), tip, index + 1)
  }
  return registers
}

interface Found {
  readonly bouwsteen: string
  readonly order: readonly [number, string, number]
  readonly tip: ReceivedTip | undefined
}

const readChoice = (registers: Registers, path: string): TipChoice | undefined =>
  TIP_CHOICES.find((choice) => choice === valueAt(registers, choicePath(path)))

function readOne(registers: Registers, path: string): Found | undefined {
  const parsed = parsePath(path)
  const version = shownVersion(registers[path])
  if (parsed?.worksheet !== TIPS_WORKSHEET || !parsed.row || !parsed.column || !isFilled(version?.value))
    return undefined
  if (parsed.column.endsWith(CHOICE) || !version) return undefined
  const from = plainText(valueAt(registers, tipPath(parsed.question, FROM)))
  const isTip = parsed.column !== WORK
  return {
    bouwsteen: parsed.row,
    order: [version.at, parsed.question, version.count],
    tip: isTip
      ? { path, text: plainText(version.value), from, choice: readChoice(registers, path) }
      : undefined,
  }
}

const byOrder = (a: Found, b: Found): number =>
  a.order[0] - b.order[0] || a.order[1].localeCompare(b.order[1]) || a.order[2] - b.order[2]

/** [H5] The tips of a casus by bouwsteen, in the order of the book; of a bouwsteen without any, nothing. */
export function receivedTips(registers: Registers, order: readonly string[]): ReceivedTips[] {
  const found = Object.keys(registers)
    .filter((path) => path.startsWith(`${TIPS_WORKSHEET}.`))
    .flatMap((path) => readOne(registers, path) ?? [])
    .sort(byOrder)
  const others = found.map(({ bouwsteen }) => bouwsteen).filter((id) => !order.includes(id))
  return [...new Set([...order, ...others])]
    .map((bouwsteen) => ({ bouwsteen, these: found.filter((one) => one.bouwsteen === bouwsteen) }))
    .filter(({ these }) => these.length > 0)
    .map(({ bouwsteen, these }) => ({
      bouwsteen,
      mayWork: these.filter(({ tip }) => tip === undefined).length,
      tips: these.flatMap(({ tip }) => tip ?? []),
    }))
}
