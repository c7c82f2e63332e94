// Putting a casus away and taking it back, with the words that go with it.
import { inArchive, inBin, isBack, NOT_REMEMBERED } from '../../messages/casussen.ts'
import { switchTo } from '../../stores/casus.ts'
import { archive, type CasusEntry, putInBin, takeBack } from '../../stores/casussen/casussen.ts'
import type { Done } from './DoneNotice.tsx'

/** Takes a casus into use again; one that this tab worked on, it works on again. */
export async function bringBack({ id, name, isCurrent }: CasusEntry): Promise<Done> {
  const isKept = await takeBack(id)
  if (isCurrent) await switchTo(id)
  return { text: isKept ? isBack(name) : NOT_REMEMBERED }
}

export async function toBin(entry: CasusEntry): Promise<Done> {
  if (!(await putInBin(entry.id))) return { text: NOT_REMEMBERED }
  return { text: inBin(entry.name), undo: { label: 'Zet terug', run: () => bringBack(entry) } }
}

export async function toArchive(entry: CasusEntry): Promise<Done> {
  if (!(await archive(entry.id))) return { text: NOT_REMEMBERED }
  return { text: inArchive(entry.name), undo: { label: 'Haal terug', run: () => bringBack(entry) } }
}
