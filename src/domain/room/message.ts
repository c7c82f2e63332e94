// What the two windows say to one another. The first one says what it shows; the second one only asks for it.
import { QUESTION_KINDS } from '../worksheet/worksheet.ts'
import type { Scene } from './scene.ts'

export type RoomMessage =
  /** The second window: is anybody there? Of one first window in particular, or of any. */
  | { readonly type: 'ask'; readonly to: string }
  | { readonly type: 'show'; readonly from: string; readonly scene: Scene }
  /** The first window shows no question any more. */
  | { readonly type: 'gone'; readonly from: string }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every field that is drawn, in the shape it is drawn in: a window of another version may speak here too. */
const isScene = (value: unknown): value is Scene => {
  if (!isRecord(value) || !isRecord(value['question'])) return false
  const { casus, title, place, number, worksheet, question, registers, lenses, scrolled } = value
  const texts = [casus, title, place, number, worksheet, question['id'], question['vraag']]
  return (
    texts.every((text) => typeof text === 'string') &&
    QUESTION_KINDS.some((kind) => kind === question['soort']) &&
    isRecord(registers) &&
    Array.isArray(lenses) &&
    typeof scrolled === 'number'
  )
}

/** [Y4] Reads what came in; undefined for anything that neither window says. */
export function readMessage(value: unknown): RoomMessage | undefined {
  if (!isRecord(value)) return undefined
  const { type, to, from, scene } = value
  if (type === 'ask' && typeof to === 'string') return { type, to }
  if (typeof from !== 'string') return undefined
  if (type === 'gone') return { type, from }
  return type === 'show' && isScene(scene) ? { type, from, scene } : undefined
}
