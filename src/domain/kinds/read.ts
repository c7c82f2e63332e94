// Reading what stands in a register as the type a question expects. What does not fit is never thrown away:
// it stays in its register and is told as it stands.
import {
  isLeftOut,
  otherVersions,
  type Register,
  shownVersion,
  type Value,
  type Version,
} from '../casus/register.ts'
import type { Block } from '../report/blocks.ts'
import type { Option } from '../worksheet/worksheet.ts'

export const OTHER_OPTION = 'anders'
export const OTHER_OPTION_TEXT = 'Anders'

export const isFilled = (value: Value | undefined): boolean =>
  typeof value === 'string'
    ? value.trim() !== ''
    : value !== null && value !== undefined && value !== false && !isLeftOut(value)

export const isFilledAt = (register: Register | undefined): boolean =>
  (register?.versions ?? []).some(({ value }) => isFilled(value))

/** A value as a reader would write it down. */
export const plainText = (value: Value): string =>
  value === null || value === false ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value)

export const optionText = (options: readonly Option[], id: Value): string =>
  options.find((option) => option.id === id)?.tekst ??
  (id === OTHER_OPTION ? OTHER_OPTION_TEXT : plainText(id))

/** Every version that was written separately, the shown one first; empty ones left out. */
export function filledVersions(register: Register | undefined): Version[] {
  const shown = shownVersion(register)
  return [...(shown ? [shown] : []), ...otherVersions(register)].filter(({ value }) => isFilled(value))
}

/** [K4] All filled versions as blocks: the first as the answer, the rest as versions beside it. */
export const versionBlocks = (register: Register | undefined, text: (value: Value) => string): Block[] =>
  filledVersions(register).map(({ value, at }, index) =>
    index === 0 ? { type: 'text', text: text(value) } : { type: 'other-version', text: text(value), at },
  )

/** The same for a cell, where there is room for one text only. */
export const cellText = (register: Register | undefined, text: (value: Value) => string): string =>
  filledVersions(register)
    .map(({ value }, index) => (index === 0 ? text(value) : `(andere versie: ${text(value)})`))
    .join(' ')
