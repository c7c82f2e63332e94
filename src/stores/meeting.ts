// The session that is under way on this device: which draaiboek, which block, since when. It belongs to the moment, so
// it is kept on the device and not in the casus; every tab follows it.
import { atom } from 'nanostores'
import { parseRun } from '../domain/session/parse-run.ts'
import { begin, move, nextRound, type Run, screenOf, takeUp } from '../domain/session/run.ts'
import type { Script } from '../domain/session/script.ts'
import { browserEnvironment, type Environment } from '../platform/environment.ts'
import { MEETING_KEY } from './keys.ts'
import { timer } from './timer.ts'

/** What of the world a session under way needs, and the clock that counts down its blocks. */
export interface MeetingWorld extends Pick<Environment, 'storage' | 'now' | 'whenOtherTabWrites'> {
  setTimer(minutes: number, name: string): void
}

/** A session that pages share. */
export function createMeeting({ storage, now, whenOtherTabWrites, setTimer }: MeetingWorld) {
  /** Undefined as long as no session is under way. */
  const $run = atom<Run | undefined>(undefined)
  let isFollowing = false

  const keep = (run: Run) => {
    $run.set(run)
    // Where this cannot be kept, the session goes on until the page is left.
    storage.write(MEETING_KEY, JSON.stringify(run))
  }
  const arrive = (run: Run | undefined) => {
    if (!run) return
    keep(run)
    const screen = screenOf(run)
    // Set, not started: the begeleider says when the time begins.
    if (screen.type === 'blok') setTimer(screen.block.minuten, screen.block.titel)
  }
  const change = (next: (run: Run, at: number) => Run) => {
    const run = $run.get()
    arrive(run && next(run, now()))
  }
  const read = () => $run.set(parseRun(storage.read(MEETING_KEY)))

  return {
    $run,

    /** Takes up what was kept, and follows what other tabs do with it. Once a page. */
    open(): void {
      read()
      if (isFollowing) return
      isFollowing = true
      whenOtherTabWrites((key) => {
        if (key === MEETING_KEY) read()
      })
    },

    begin: (script: Script, looksBack: boolean): void => arrive(begin(script, now(), looksBack)),
    next: (): void => change((run, at) => move(run, 1, at)),
    previous: (): void => change((run, at) => move(run, -1, at)),
    nextRound: (): void => change(nextRound),

    /** After it was left for long: it goes on where it was, and the time in between is nobody's. */
    takeUp(): void {
      const run = $run.get()
      if (run) keep(takeUp(run, now()))
    },

    /** It is over; nothing of it stays on the device. */
    end(): void {
      $run.set(undefined)
      storage.remove(MEETING_KEY)
    },
  }
}

/** The session of this device. */
export const meeting = createMeeting({
  ...browserEnvironment,
  setTimer: (minutes, name) => timer.set(minutes, name),
})
