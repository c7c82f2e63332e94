import { LAST_MINUTE, overText, startedText } from '../../messages/timer.ts'
import { readySound, sound } from '../../platform/sound.ts'
import { $whisper } from '../../stores/announcement.ts'
import { type Told, timer } from '../../stores/timer.ts'

const sentence = ({ what, timer: { name, left } }: Told): string => {
  if (what === 'started') return startedText(name, left)
  return what === 'over' ? overText(name) : LAST_MINUTE
}

/** Has it read out in the page's one polite live region, and heard at the end by who asked for that. */
export function tellTimer(told: Told | undefined): void {
  if (!told) return
  $whisper.set(sentence(told))
  if (!timer.$hasSound.get()) return
  // At the start somebody pressed: from then on this page may make a sound.
  if (told.what === 'started') readySound()
  if (told.what === 'over') sound()
}
