import { useEffect, useRef, useState } from 'preact/hooks'
import { KEYS_IN_FIELD, SECOND_WINDOW } from '../../messages/beamer.ts'
import { openRoomWindow } from '../../platform/room-channel.ts'
import { type RoomLine, roomName } from '../../stores/room/in-room.ts'
import { SILENCE } from '../../stores/room/speaker.ts'
import { TimerChoices } from '../timer/TimerChoices.tsx'
import { FullscreenButton } from './FullscreenButton.tsx'

// A window of our own site is there sooner; on a slow laptop it takes a while.
const PATIENCE = 8_000

/** What one needs at the beginning, and seldom after that. */
export function BeamerMore({ room }: { readonly room: RoomLine }) {
  const box = useRef<HTMLDetailsElement>(null)
  return (
    <details
      class="beamer-more"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return
        event.preventDefault()
        box.current.open = false
        box.current.querySelector('summary')?.focus()
      }}
    >
      <summary class="nl-button beamer-more__title">Meer</summary>
      <div class="beamer-more__panel">
        <SecondWindow room={room} />
        <FullscreenButton />
        <TimerChoices />
        <p>{KEYS_IN_FIELD}</p>
      </div>
    </details>
  )
}

/** Whether a screen asked a moment ago. */
function hasScreen(room: RoomLine): boolean {
  const asked = room.speaker().$asked.get()
  return asked !== undefined && Date.now() - asked < SILENCE
}

/** The window for the room, and whether it is there. */
function SecondWindow({ room }: { readonly room: RoomLine }) {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (hasScreen(room)) setSaid(SECOND_WINDOW.here)
    return room.speaker().$asked.listen(() => setSaid(SECOND_WINDOW.here))
  }, [room])
  if (!room.speaker().canSpeak) return <p>{SECOND_WINDOW.unable}</p>
  const press = () => {
    openRoomWindow(roomName())
    setSaid(SECOND_WINDOW.opening)
    setTimeout(() => {
      if (!hasScreen(room)) setSaid(SECOND_WINDOW.absent)
    }, PATIENCE)
  }
  return (
    <div class="beamer-more__room">
      <button type="button" class="nl-button" onClick={press}>
        Open tweede scherm
      </button>
      <p>{said || 'Voor de zaal: een venster met alleen de vraag en jullie antwoord.'}</p>
    </div>
  )
}
