import { $whisper } from './announcement.ts'

// Long enough to be read out; left there it would be read again with the next thing that is said.
const READ_OUT = 8_000

/** Says a sentence once, for the ear: what stands on the page already. */
export function whisperOnce(sentence: string): void {
  $whisper.set(sentence)
  setTimeout(() => {
    if ($whisper.get() === sentence) $whisper.set('')
  }, READ_OUT)
}
