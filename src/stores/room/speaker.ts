// The first window's side of the line to the room: it says what it shows, whenever that changes or somebody asks.
import { atom, type ReadableAtom } from 'nanostores'
import { readMessage } from '../../domain/room/message.ts'
import type { Scene } from '../../domain/room/scene.ts'
import type { RoomChannel } from '../../platform/room-channel.ts'

/** A screen asks every few seconds; one that was silent for so long is closed. */
export const SILENCE = 12_000

export interface SpeakerWorld {
  openChannel(hear: (message: unknown) => void): RoomChannel | undefined
  now(): number
  /** Once what is being done has been drawn: the room never makes a letter late. */
  soon(work: () => void): void
}

export interface Speaker {
  /** When a screen asked last; undefined while none ever did. */
  readonly $asked: ReadableAtom<number | undefined>
  /** False where the browser has no line between windows. */
  readonly canSpeak: boolean
  /** Something changed: says what is shown now, once, however often this is called in a moment. */
  tell(): void
  /** Says that nothing is shown any more, and closes the line. */
  end(): void
}

/** Opens the line under a name of its own, by which a screen knows which window it follows. */
export function speak(
  name: string,
  scene: () => Scene | undefined,
  { openChannel, now, soon }: SpeakerWorld,
): Speaker {
  const $asked = atom<number | undefined>(undefined)
  let isSoon = false
  let isOpen = true
  const say = () => {
    isSoon = false
    if (!isOpen) return
    const shown = scene()
    channel?.send(shown ? { type: 'show', from: name, scene: shown } : { type: 'gone', from: name })
  }
  const channel = openChannel((heard) => {
    const message = readMessage(heard)
    if (message?.type !== 'ask' || (message.to !== '' && message.to !== name)) return
    $asked.set(now())
    say()
  })
  return {
    $asked,
    canSpeak: channel !== undefined,
    tell() {
      if (isSoon) return
      isSoon = true
      soon(say)
    },
    end() {
      if (!isOpen) return
      isOpen = false
      channel?.send({ type: 'gone', from: name })
      channel?.close()
    },
  }
}
