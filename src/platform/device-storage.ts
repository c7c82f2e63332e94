// localStorage behind a guard: it never throws, and a write is read back before it counts as written.
export type StorageFailure = 'full' | 'blocked'

export interface DeviceStorage {
  /** False when this browser keeps nothing for this site: blocked by a setting, or absent. */
  isAvailable(): boolean
  keys(prefix: string): string[]
  read(key: string): string | null
  /** Nothing when the text now stands there; otherwise why not, and what stood there still does. */
  write(key: string, text: string): StorageFailure | undefined
  remove(key: string): void
}

const isQuota = (error: unknown): boolean =>
  error instanceof DOMException &&
  (error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED')

function find(): Storage | undefined {
  try {
    return window.localStorage ?? undefined
  } catch {
    // Reading the property itself throws when cookies are blocked; the reader is told through isAvailable.
    return undefined
  }
}

const PROBE = 'wijkwerkboek:proef'

/** Looked up at every call: a browser may block or unblock storage while a page is open. */
export const deviceStorage: DeviceStorage = {
  isAvailable() {
    const storage = find()
    if (!storage) return false
    try {
      storage.setItem(PROBE, PROBE)
      storage.removeItem(PROBE)
      return true
    } catch (error) {
      // A full store is there all right; the next write will say that it is full.
      return isQuota(error)
    }
  },
  keys(prefix) {
    try {
      return Object.keys(find() ?? {}).filter((key) => key.startsWith(prefix))
    } catch {
      return []
    }
  },
  read(key) {
    try {
      return find()?.getItem(key) ?? null
    } catch {
      return null
    }
  },
  write(key, text) {
    try {
      const storage = find()
      storage?.setItem(key, text)
      return storage?.getItem(key) === text ? undefined : 'blocked'
    } catch (error) {
      return isQuota(error) ? 'full' : 'blocked'
    }
  },
  remove(key) {
    try {
      find()?.removeItem(key)
    } catch {
      // Nothing is lost by a key that stays; whoever reads it next finds what stood there.
    }
  },
}
