// What is being answered to a question for tips. Kept with every letter: nothing typed is lost by a reload.
import { type TipsAnswer, tipsFrom } from '../../domain/tips/answer.ts'
import { deviceStorage, type StorageFailure } from '../../platform/device-storage.ts'
import { randomName } from '../../platform/identity.ts'
import { TIP_DRAFT_PREFIX } from '../keys.ts'

export interface DraftTips {
  readonly mayWork: boolean
  /** As it was typed, one tip on each line. */
  readonly typed: string
}

export interface Draft {
  /** Names whoever answers, so that a second file from the same people is known as theirs. */
  readonly tipsId: string
  readonly from: string
  readonly bouwstenen: Readonly<Record<string, DraftTips>>
}

const ID_LENGTH = 10
const TIPS_ID = /^[a-z0-9]{6,30}$/

export const NO_TIPS: DraftTips = { mayWork: false, typed: '' }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const readTips = (value: unknown): DraftTips =>
  isObject(value)
    ? { mayWork: value['mayWork'] === true, typed: typeof value['typed'] === 'string' ? value['typed'] : '' }
    : NO_TIPS

/** What was typed before; an empty answer when nothing was, or when it cannot be read. */
export function readDraft(requestId: string): Draft {
  const fresh: Draft = { tipsId: randomName(ID_LENGTH), from: '', bouwstenen: {} }
  try {
    const kept: unknown = JSON.parse(deviceStorage.read(TIP_DRAFT_PREFIX + requestId) ?? 'null')
    if (!isObject(kept) || typeof kept['tipsId'] !== 'string' || !TIPS_ID.test(kept['tipsId'])) return fresh
    const { tipsId, from, bouwstenen } = kept
    const entries = isObject(bouwstenen) ? Object.entries(bouwstenen) : []
    return {
      tipsId,
      from: typeof from === 'string' ? from : '',
      bouwstenen: Object.fromEntries(entries.map(([id, tips]) => [id, readTips(tips)])),
    }
  } catch {
    // A damaged draft: what can still be read of it stands on no page, and the next letter writes a new one.
    return fresh
  }
}

/** Keeps it; returns why that failed. */
export const keepDraft = (requestId: string, draft: Draft): StorageFailure | undefined =>
  deviceStorage.write(TIP_DRAFT_PREFIX + requestId, JSON.stringify(draft))

/** The bouwstenen of which something was said. */
export const answered = ({ bouwstenen }: Draft): TipsAnswer['bouwstenen'] =>
  Object.entries(bouwstenen)
    .map(([id, { mayWork, typed }]) => ({ id, mayWork, tips: tipsFrom(typed) }))
    .filter(({ mayWork, tips }) => mayWork || tips.length > 0)
