// Verbs for the draaiboeken of the trio. Each cell is an answer like any other, so all of it merges and can be undone.
import type { Value } from '../domain/casus/register.ts'
import { rowIds, type Slot, slotPath } from '../domain/casus/rows.ts'
import type { Block } from '../domain/library/draaiboek.ts'
import { notePath } from '../domain/session/notes.ts'
import { blocksOf, OWN_DRAAIBOEKEN } from '../domain/session/own-draaiboek.ts'
import { $registers, answer } from './casus.ts'
import { addRow } from './rows.ts'

const rows = (slot: Slot): string[] => rowIds($registers.get(), slot)

/** Writes what is known of a row; the rest stays open. */
function fill(slot: Slot, row: string, cells: Readonly<Record<string, Value | undefined>>): void {
  for (const [column, value] of Object.entries(cells))
    if (value !== undefined) answer(slotPath(slot, row, column), value)
}

/** A new draaiboek with these blocks; returns its id. */
export function makeDraaiboek(titel: string, tijd: number, blocks: readonly Block[] = []): string {
  const id = addRow(OWN_DRAAIBOEKEN, rows(OWN_DRAAIBOEKEN))
  fill(OWN_DRAAIBOEKEN, id, { titel, tijd: String(tijd) })
  addBlocks(id, blocks)
  return id
}

/** Adds copies of blocks at the end; what the book notes for the begeleider becomes a note of one's own. */
export function addBlocks(draaiboek: string, blocks: readonly Block[]): string[] {
  const slot = blocksOf(draaiboek)
  // Named after its first block here: the same round taken over twice is two rounds.
  const rounds = new Map<string, string>()
  return blocks.map(({ id: _, minuten, materiaal, notitie, ronde, ...cells }) => {
    const row = addRow(slot, rows(slot))
    if (ronde !== undefined && !rounds.has(ronde)) rounds.set(ronde, row)
    fill(slot, row, {
      ...cells,
      minuten: String(minuten),
      materiaal: materiaal?.join(', '),
      ronde: ronde && rounds.get(ronde),
    })
    if (notitie !== undefined) answer(notePath(draaiboek, row), notitie)
    return row
  })
}
