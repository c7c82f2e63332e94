// A casus that is filled in already, brought in as a person does who got it by mail: by opening its file.
import type { Page } from 'playwright-core'
import type { Register, Value } from '../../../../src/domain/casus/register.ts'
import { placedRow, slotPath } from '../../../../src/domain/casus/rows.ts'
import { FORMAT, VERSION } from '../../../../src/domain/file/format.ts'
import { toFile } from '../../../../src/domain/file/to-file.ts'
import { turnedPath } from '../../../../src/domain/turning/state.ts'
import { offerFile } from '../../support/open-file.ts'
import { type Planned, TABLE_ROWS } from './plan.ts'

type Written = Record<string, Register>

const NOTHING = { casus: '', date: '', sections: [], lapsed: [], tips: [], hidden: [] }
const AT = Date.UTC(2026, 10, 22, 12)

/** One version each, as if one page wrote it. */
export const written = (value: Value, writer = 'wtest'): Register => ({
  seen: { [writer]: 1 },
  versions: [{ writer, count: 1, at: AT, value }],
})

/** Two people wrote here without seeing one another. */
export const writtenTwice = (one: Value, two: Value): Register => ({
  seen: { wtest: 1, wander: 1 },
  versions: [...written(two, 'wander').versions, ...written(one).versions],
})

/** The registers a filled-in plan amounts to, the cards turned. */
export function registersOf(plan: readonly Planned[]): Written {
  const registers: Written = {}
  for (const { slot, question, fields, isApart } of plan) {
    if (isApart) registers[turnedPath(slot.worksheet)] = written(true)
    for (const { row, column, value } of fields) registers[slotPath(slot, row, column)] = written(value)
    if (question.soort === 'tabel')
      for (const [index, row] of TABLE_ROWS.entries())
        registers[slotPath(slot, row)] = written(placedRow(index + 1))
  }
  return registers
}

/** Opens a casus with these registers on the start page. */
export async function openCasus(page: Page, siteUrl: string, registers: Written): Promise<void> {
  const savedAt = new Date(AT).toISOString()
  const html = toFile(
    { format: FORMAT, version: VERSION, savedAt, casusId: 'proefcasus', registers },
    NOTHING,
  )
  await offerFile(page, siteUrl, { name: 'wijkwerkboek-proef.html', html })
}
