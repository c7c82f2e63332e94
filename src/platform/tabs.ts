// What happens around a page: another tab writes, the page is left, the page comes back.
import { sitePath } from './address.ts'
import { isShared, isSharedNow, tabStorage } from './device-storage.ts'

/** Another tab changed a key; `undefined` for the key when it emptied the whole store. */
export const whenOtherTabWrites = (tell: (key: string | undefined, text: string | null) => void): void => {
  window.addEventListener('storage', (event) => {
    if (event.storageArea === null || isLocal(event.storageArea)) tell(event.key ?? undefined, event.newValue)
  })
}

const isLocal = (area: Storage): boolean => {
  try {
    return area === window.localStorage
  } catch {
    return false
  }
}

const isHidden = (): boolean => document.visibilityState === 'hidden'

/**
 * Runs something after what is being done now has been drawn. A hidden tab draws nothing, and its timers run once a
 * second, later once a minute, or never again when the browser throws it out: there it runs at once.
 */
export const onceDrawn = (work: () => void): void => {
  if (isHidden()) work()
  else setTimeout(work)
}

/** The page is hidden or left. Never trust `unload`: Chromium discards tabs without it. */
export const whenLeaving = (tell: () => void): void => {
  window.addEventListener('pagehide', tell)
  document.addEventListener('visibilitychange', () => {
    if (isHidden()) tell()
  })
}

/** The page came out of the back/forward cache, with whatever it showed when it was left. */
export const whenReturned = (tell: () => void): void => {
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return
    // This page kept its answers elsewhere than its tab does now: only a page loaded anew can be right.
    if (isShared === isSharedNow()) tell()
    else location.reload()
  })
}

/**
 * Asks the browser to warn before leaving, unless `isSafe` says it need not. Returns the way to stop: a page
 * that listens without need is kept out of the back/forward cache by some browsers.
 */
export function warnBeforeLeaving(isSafe: () => boolean): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (!isSafe()) event.preventDefault()
  }
  window.addEventListener('beforeunload', warn)
  return () => window.removeEventListener('beforeunload', warn)
}

const AFRESH = '?gewist'

/** The page that says that everything was removed leaves no new trace: it opens no journal. */
export const isAfresh = (): boolean => globalThis.location?.search === AFRESH

/** Takes away what this tab kept to itself, and goes to the page that says that everything was removed. */
export function startAfresh(): void {
  for (const key of tabStorage.keys('wijkwerkboek:')) tabStorage.remove(key)
  location.replace(sitePath(`casussen/${AFRESH}`))
}
