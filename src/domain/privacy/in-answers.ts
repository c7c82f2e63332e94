// What looks like personal data in the answers of a casus: to be listed before they go to somebody else.
import { parsePath } from '../casus/path.ts'
import { toldVersions } from '../casus/register.ts'
import type { Registers } from '../casus/registers.ts'
import { isInDeletedRow } from '../casus/rows.ts'
import { mayHoldPersonalData } from './may-hold.ts'
import { type Found, findPersonalData, PERSONAL_DATA_NAMES } from './personal-data.ts'

export interface FoundInAnswer extends Pick<Found, 'kind' | 'text'> {
  /** The question it stands in: '<werkblad>.<vraag>'. */
  readonly question: string
}

/** How one thing that was found is named, wherever it stands: the same number twice is one number. */
export const foundKey = ({ kind, text }: Pick<Found, 'kind' | 'text'>): string =>
  `${kind}:${text.replace(/[\s.\-/()]/g, '').toLowerCase()}`

const textsAt = (registers: Registers, path: string): string[] => {
  const parsed = parsePath(path)
  if (!parsed || parsed.worksheet.startsWith('_')) return []
  const texts = toldVersions(registers[path]).flatMap(({ value }) =>
    typeof value === 'string' && mayHoldPersonalData(value) ? [value] : [],
  )
  return texts.length > 0 && !isInDeletedRow(registers, parsed) ? texts : []
}

/** [A2] What looks like personal data in the answers, each once for every question it stands in. */
export function personalDataIn(registers: Registers): FoundInAnswer[] {
  const found = new Map<string, FoundInAnswer>()
  for (const path of Object.keys(registers))
    for (const { kind, text } of textsAt(registers, path).flatMap(findPersonalData)) {
      const question = path.replace(/[/@].*/, '')
      const key = `${question} ${foundKey({ kind, text })}`
      if (!found.has(key)) found.set(key, { kind, text, question })
    }
  return [...found.values()]
}

/** [A3] A text without what looks like personal data, with what it was in its place; `keeps` says what stays. */
export function withoutPersonalData(text: string, keeps: (key: string) => boolean): string {
  let end = 0
  const pieces = findPersonalData(text)
    .filter((found) => !keeps(foundKey(found)))
    .map(({ kind, text: told, at }) => {
      const before = text.slice(end, at)
      end = at + told.length
      return `${before}[${PERSONAL_DATA_NAMES[kind]} weggelaten]`
    })
  return pieces.join('') + text.slice(end)
}
