// Saying what a casus is on this device. Kept in both places, because a killed browser forgets the first.
import type { Hold } from '../hold.ts'
import { keep } from '../keeping.ts'
import { readStaat, type Staat, staatKey } from './staat.ts'

/** Says it here, and through localStorage to every other tab. Resolves to false when neither place could keep it. */
export async function keepStaat(
  { environment, openedJournal, $casusId, $staat }: Hold,
  casusId: string,
  staat: Staat,
  after = 0,
): Promise<boolean> {
  const { storage, now } = environment
  const at = Math.max(now(), after + 1, readStaat(storage, casusId).at + 1)
  const text = `${staat} ${at}`
  const failure = storage.write(staatKey(casusId), text)
  if ($casusId.get() === casusId) $staat.set(staat)
  const journaled = await openedJournal
    ?.ofAll()
    .then((all) => all.note(staatKey(casusId), text))
    .then(
      () => true,
      () => false,
    )
  return failure === undefined || journaled === true
}

/** Takes the casus on this page into use again: somebody goes on with it. */
export function bringBack(hold: Hold): void {
  const [casusId, staat] = [hold.$casusId.get(), hold.$staat.get()]
  if (casusId === undefined || staat === 'gebruik') return
  void keepStaat(hold, casusId, 'gebruik')
  // What was removed for good still stands on this page.
  if (staat === 'gewist') for (const path of Object.keys(hold.$registers.get())) keep(hold, path)
}
