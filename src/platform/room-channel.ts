// Between two windows of this browser, and nowhere else: the one that is worked in, and the one the room looks at.
import { sitePath } from './address.ts'

export interface RoomChannel {
  send(message: unknown): void
  close(): void
}

/** Opens the line between the windows; undefined where the browser has none. */
export function openChannel(hear: (message: unknown) => void): RoomChannel | undefined {
  try {
    const channel = new BroadcastChannel('wijkwerkboek:scherm')
    channel.onmessage = ({ data }) => hear(data)
    return { send: (message) => channel.postMessage(message), close: () => channel.close() }
  } catch {
    return undefined
  }
}

const SIZE = 'popup,width=1280,height=720'

/**
 * Opens the window for the room, which follows the window of this name. Without a way back to this window: it then
 * begins with a session of its own, and on a shared computer no copy of the casus goes along.
 */
export function openRoomWindow(name: string): void {
  window.open(`${sitePath('scherm/')}#${name}`, '_blank', `noopener,${SIZE}`)
}

/** Tells when the page is left or closed (true), and when it comes back just as it was (false). Returns the way to stop. */
export function whenWindowGoes(tell: (isGone: boolean) => void): () => void {
  const goes = () => tell(true)
  const comes = ({ persisted }: PageTransitionEvent) => {
    if (persisted) tell(false)
  }
  window.addEventListener('pagehide', goes)
  window.addEventListener('pageshow', comes)
  return () => {
    window.removeEventListener('pagehide', goes)
    window.removeEventListener('pageshow', comes)
  }
}
