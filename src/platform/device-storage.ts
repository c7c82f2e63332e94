// The browser's storage behind a guard: it never throws, and a write is read back before it counts as written.
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

const PROBE = 'wijkwerkboek:proef'

/** Looked up at every call: a browser may block or unblock storage while a page is open. */
function guard(name: 'localStorage' | 'sessionStorage'): DeviceStorage {
  const find = (): Storage | undefined => {
    try {
      return window[name] ?? undefined
    } catch {
      // Reading the property itself throws when cookies are blocked; the reader is told through isAvailable.
      return undefined
    }
  }
  // Listing fifteen thousand keys takes longer than reading one casus, and opening a page asks for them four times.
  // Kept for what is being done now, and no longer: another tab may write in between.
  let listed: string[] | undefined
  const forget = () => {
    listed = undefined
  }
  return {
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
        if (!listed) queueMicrotask(forget)
        listed ??= Object.keys(find() ?? {})
        return listed.filter((key) => key.startsWith(prefix))
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
        forget()
        storage?.setItem(key, text)
        return storage?.getItem(key) === text ? undefined : 'blocked'
      } catch (error) {
        return isQuota(error) ? 'full' : 'blocked'
      }
    },
    remove(key) {
      forget()
      try {
        find()?.removeItem(key)
      } catch {
        // Nothing is lost by a key that stays; whoever reads it next finds what stood there.
      }
    },
  }
}

/** What stays on this device after the browser is closed. */
export const lastingStorage = guard('localStorage')

/** What this tab keeps for as long as it is open, and no other tab sees. */
export const tabStorage = guard('sessionStorage')

/** Stands in a tab in which someone works as on a computer that others use too. */
export const SHARED_KEY = 'wijkwerkboek:gedeeld'

export const isSharedNow = (): boolean => tabStorage.read(SHARED_KEY) !== null

/** On a shared computer everything stays in the tab. Fixed while a page is open: another choice opens another page. */
export const isShared = isSharedNow()

/** Where this page keeps answers. */
export const deviceStorage = isShared ? tabStorage : lastingStorage
