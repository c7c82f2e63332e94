// Notes about casussen that are no answers: what each is on this device, and when it was last saved as a file. They
// stand in localStorage, which other tabs hear of, and in the journal, which a killed browser remembers.
import type { Hold } from '../hold.ts'
import { BESTAND_PREFIX, STAAT_PREFIX } from '../keys.ts'

const PREFIXES = [STAAT_PREFIX, BESTAND_PREFIX]

/** Every note ends in the time it was made, in milliseconds. */
const timeOf = (text: string | undefined): number => Number(/\d+$/.exec(text ?? '')?.[0] ?? 0)

/** All notes, the later one where the two copies differ; the copy that was behind gets it too. */
export async function settleNotes({
  environment,
  openedJournal,
}: Hold): Promise<ReadonlyMap<string, string>> {
  const { storage } = environment
  const journal = await openedJournal?.ofAll().catch(() => undefined)
  const journaled = (await journal?.notes().catch(() => undefined)) ?? {}
  const onDevice = PREFIXES.flatMap((prefix) => storage.keys(prefix))
  const notes = new Map<string, string>()
  for (const key of new Set([...onDevice, ...Object.keys(journaled)])) {
    const [here, there] = [storage.read(key) ?? undefined, journaled[key]]
    const latest = timeOf(here) >= timeOf(there) ? here : there
    if (latest === undefined) continue
    notes.set(key, latest)
    if (here !== latest) storage.write(key, latest)
    if (there !== latest) void journal?.note(key, latest).catch(() => undefined)
  }
  return notes
}

const bestandKey = (casusId: string): string => BESTAND_PREFIX + casusId

/** Remembers that a casus was saved as a file just now. Where this cannot be kept, the reader is told of no file. */
export function noteSavedAsFile({ environment, openedJournal }: Hold, casusId: string, at: number): void {
  const text = String(at)
  environment.storage.write(bestandKey(casusId), text)
  void openedJournal
    ?.ofAll()
    .then((all) => all.note(bestandKey(casusId), text))
    .catch(() => undefined)
}

/** When a casus was last saved as a file, as these notes have it; 0 when never. */
export const savedAsFileAt = (read: (key: string) => string | null | undefined, casusId: string): number =>
  timeOf(read(bestandKey(casusId)) ?? undefined)
