// A browser keeps some five million characters for a whole site, which is ten to twenty full casussen. When the next
// letter no longer fits, casussen that are not in use here make room: the journal, which has gigabytes, keeps them
// alone from then on. Opening such a casus takes a moment longer; nothing else changes.

import { CASUS_NAME_PATH } from '../../domain/casus/path.ts'
import { latestChange } from '../../domain/casus/registers.ts'
import type { Hold } from '../hold.ts'
import { registerKey } from '../keys.ts'
import { readTexts, textsOnDevice, uniteText } from './elsewhere.ts'
import { readStaat } from './staat.ts'

type Texts = ReadonlyMap<string, string>

/** Casussen that can make room: what was put away first, then what was changed longest ago. */
function candidates({ environment: { storage }, $casusId }: Hold): [casusId: string, texts: Texts][] {
  return [...textsOnDevice(storage)]
    .filter(([id, texts]) => id !== $casusId.get() && texts.size > 1)
    .map(([id, texts]) => {
      const isAway = readStaat(storage, id).staat !== 'gebruik'
      return { id, texts, at: isAway ? 0 : latestChange(readTexts(texts)) }
    })
    .sort((a, b) => a.at - b.at)
    .map(({ id, texts }) => [id, texts])
}

/** Leaves a casus to the journal. Rejects, with everything still in place, when the journal cannot take it. */
async function leaveToJournal(hold: Hold, casusId: string, texts: Texts): Promise<void> {
  const { environment, openedJournal } = hold
  const registers = readTexts(texts)
  await openedJournal?.write(casusId, Object.keys(registers), (path, stored) => {
    const register = registers[path]
    return register ? uniteText(stored, register) : (stored ?? '')
  })
  for (const path of Object.keys(registers)) {
    const key = registerKey(casusId, path)
    // Its name stays, for pages that only read. So does what another tab wrote since.
    if (path !== CASUS_NAME_PATH && environment.storage.read(key) === texts.get(path))
      environment.storage.remove(key)
  }
}

/** Makes room until everything of the casus in use is kept, or nothing is left that could give way. */
export async function makeRoom(hold: Hold, retryUnsaved: (hold: Hold) => void): Promise<void> {
  for (const [casusId, texts] of candidates(hold)) {
    await leaveToJournal(hold, casusId, texts)
    retryUnsaved(hold)
    if (hold.unsaved.size === 0) return
  }
}
