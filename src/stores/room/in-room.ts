// Tells the room what this page shows in beamerstand, for as long as it does.
import { CASUS_NAME_PATH } from '../../domain/casus/path.ts'
import { makeScene } from '../../domain/room/scene.ts'
import { browserEnvironment } from '../../platform/environment.ts'
import { openChannel, whenWindowGoes } from '../../platform/room-channel.ts'
import { scrolledPart, whenScrolled } from '../../platform/scroll.ts'
import { $registers } from '../casus.ts'
import { ROOM_KEY } from '../keys.ts'
import { $lens } from '../lens.ts'
import { timer } from '../timer.ts'
import { $stop } from './beamer.ts'
import { type Speaker, speak } from './speaker.ts'

const NAME_LENGTH = 12

let name: string | undefined

/** The name of this tab for the room: the same after a reload, where the tab can keep it. */
export function roomName(): string {
  const { tab, randomName } = browserEnvironment
  name ??= tab.read(ROOM_KEY) ?? randomName(NAME_LENGTH)
  tab.write(ROOM_KEY, name)
  return name
}

const scene = () => {
  const stop = $stop.get()
  const [registers, lens] = [$registers.get(), $lens.get()]
  return stop && makeScene({ stop, registers, lens, timer: timer.$timer.get(), scrolled: scrolledPart() })
}

// Whether the cards are turned stands under a worksheet name of its own.
const isTold = (path: string): boolean =>
  path === CASUS_NAME_PATH || path.startsWith('_') || path.startsWith($stop.get()?.id ?? ' ')

export interface RoomLine {
  /** Another one after the page was kept aside by the browser and came back. */
  readonly speaker: () => Speaker
  readonly stop: () => void
}

/** Opens the line, and says what is shown each time it changes. */
export function showInRoom(): RoomLine {
  const open = () => speak(roomName(), scene, { ...browserEnvironment, openChannel })
  let speaker = open()
  const tell = () => speaker.tell()
  const stops = [
    $stop.listen(tell),
    $lens.listen(tell),
    timer.$timer.listen(tell),
    $registers.listen((_next, _before, changed) => {
      if (changed === undefined || isTold(String(changed))) tell()
    }),
    whenScrolled(tell),
    // Left, or kept aside by the browser to come back to: the room must not go on showing it.
    whenWindowGoes((isGone) => {
      speaker.end()
      if (!isGone) {
        speaker = open()
        tell()
      }
    }),
  ]
  tell()
  return {
    speaker: () => speaker,
    stop() {
      for (const stop of stops) stop()
      speaker.end()
    },
  }
}
