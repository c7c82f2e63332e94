// Reading a session under way back from where the device kept it. Damaged, it is none: beginning again takes a minute.
import { type Block, FORMS } from '../library/draaiboek.ts'
import type { Run } from './run.ts'
import type { Script } from './script.ts'

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNone = (value: unknown): boolean => value === undefined || isText(value)
const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0
const isCounts = (value: unknown): boolean => isFields(value) && Object.values(value).every(isCount)

const isBlock = (value: unknown): value is Block =>
  isFields(value) &&
  [value['id'], value['titel'], value['wat']].every(isText) &&
  isCount(value['minuten']) &&
  FORMS.some((form) => form === value['vorm']) &&
  ['wie', 'vraag', 'werkblad', 'ronde', 'notitie'].every((name) => isTextOrNone(value[name])) &&
  (value['materiaal'] === undefined ||
    (Array.isArray(value['materiaal']) && value['materiaal'].every(isText)))

const isScript = (value: unknown): value is Script =>
  isFields(value) &&
  [value['draaiboek'], value['bijeenkomst'], value['titel']].every(isText) &&
  isTextOrNone(value['huiswerk']) &&
  Array.isArray(value['blokken']) &&
  value['blokken'].length > 0 &&
  value['blokken'].every(isBlock)

const isRun = (value: unknown): value is Run =>
  isFields(value) &&
  isScript(value['script']) &&
  isCount(value['begun']) &&
  isCount(value['since']) &&
  Number.isInteger(value['step']) &&
  isCounts(value['used']) &&
  isCounts(value['rounds'])

/** [L5] The session that was kept; undefined for anything that is not exactly one. */
export function parseRun(text: string | null): Run | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null')
    return isRun(value) ? value : undefined
  } catch {
    // Damaged; see above.
    return undefined
  }
}
