// Everything this workbook has put in the browser, wherever it stands: to count it, and to take it all away. Only what
// is ours: other programs may live on the same address.
import { lastingStorage, tabStorage } from './device-storage.ts'

const MARK = 'wijkwerkboek'
const PREFIX = `${MARK}:`
// A browser that is being closed elsewhere may keep a database in use; waiting for it for ever helps nobody.
const PATIENCE = 3_000

export interface Traces {
  /** Keys in localStorage. */
  readonly device: readonly string[]
  /** Keys in the sessionStorage of this tab. */
  readonly tab: readonly string[]
  readonly databases: readonly string[]
  readonly caches: readonly string[]
  /** A casus in the name of the window. */
  readonly window: boolean
}

const isOurs = (name: string): boolean =>
  name === MARK || name.startsWith(`${MARK}-`) || name.startsWith(PREFIX)

async function ownDatabases(): Promise<string[]> {
  try {
    // Browsers without this list have the databases we know of, or none; deleting them twice does no harm.
    const all = (await indexedDB.databases?.()) ?? [{ name: MARK }, { name: `${MARK}-versies` }]
    return all.flatMap(({ name }) => (name !== undefined && isOurs(name) ? [name] : []))
  } catch {
    return []
  }
}

async function ownCaches(): Promise<string[]> {
  try {
    return (await caches.keys()).filter(isOurs)
  } catch {
    return []
  }
}

/** Looks at every place again; keeps nothing in mind from an earlier look. */
export async function findTraces(): Promise<Traces> {
  return {
    device: lastingStorage.keys(PREFIX),
    tab: tabStorage.keys(PREFIX),
    databases: await ownDatabases(),
    caches: await ownCaches(),
    window: window.name.startsWith(PREFIX),
  }
}

export const countTraces = ({ device, tab, databases, caches, window }: Traces): number =>
  device.length + tab.length + databases.length + caches.length + Number(window)

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => resolve()
    setTimeout(resolve, PATIENCE)
  })

/** Takes away what was found. Never rejects: who wants to know whether it is gone, looks again. */
export async function removeTraces(traces: Traces): Promise<void> {
  for (const key of traces.device) lastingStorage.remove(key)
  for (const key of traces.tab) tabStorage.remove(key)
  if (traces.window) window.name = ''
  await Promise.allSettled([
    ...traces.databases.map(deleteDatabase),
    ...traces.caches.map((name) => caches.delete(name)),
  ])
}

/** Tells every other tab, by a key that stands there for a moment. */
export function tellOtherTabs(key: string): void {
  lastingStorage.write(key, '1')
  lastingStorage.remove(key)
}
