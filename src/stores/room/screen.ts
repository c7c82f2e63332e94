// The room's side of the line: it shows what the first window says, and asks every few seconds whether it is there.
import { atom } from 'nanostores'
import { type RoomMessage, readMessage } from '../../domain/room/message.ts'
import type { Scene } from '../../domain/room/scene.ts'
import type { RoomChannel } from '../../platform/room-channel.ts'

export type ScreenState =
  /** No window has said anything yet. */
  | 'waiting'
  | 'showing'
  /** The window it followed shows no question any more, or is closed. */
  | 'gone'
  /** This browser has no line between windows. */
  | 'unable'

const ASK = 4_000
// Three times asked in vain: the first window crashed, or was thrown out.
const PATIENCE = 3 * ASK
// A window that is reloaded goes and comes back: the room need not notice.
const RETURN = 2_000

export interface ScreenWorld {
  openChannel(hear: (message: unknown) => void): RoomChannel | undefined
  now(): number
}

/**
 * Follows the window of this name; without a name, the first that speaks, for as long as it does. Keeps nothing: the
 * room sees what it is told, of one question of one casus.
 */
export function followStage(name: string, { openChannel, now }: ScreenWorld) {
  const $scene = atom<Scene | undefined>(undefined)
  const $state = atom<ScreenState>('waiting')
  let followed = name
  let heardAt = now()
  let leaving: ReturnType<typeof setTimeout> | undefined

  const letGo = () => {
    followed = name
    $scene.set(undefined)
    if ($state.get() === 'showing') $state.set('gone')
  }
  const show = (from: string, scene: Scene) => {
    followed = from
    heardAt = now()
    clearTimeout(leaving)
    $scene.set(scene)
    $state.set('showing')
  }
  const hear = (message: RoomMessage | undefined) => {
    if (!message || message.type === 'ask') return
    if (followed !== '' && message.from !== followed) return
    if (message.type === 'show') return show(message.from, message.scene)
    clearTimeout(leaving)
    leaving = setTimeout(letGo, RETURN)
  }
  const channel = openChannel((heard) => hear(readMessage(heard)))
  const ask = () => {
    if ($state.get() === 'showing' && now() - heardAt > PATIENCE) letGo()
    channel?.send({ type: 'ask', to: followed })
  }
  if (!channel) $state.set('unable')
  ask()
  const asking = setInterval(ask, ASK)
  return {
    $scene,
    $state,
    stop() {
      clearInterval(asking)
      clearTimeout(leaving)
      channel?.close()
    },
  }
}
