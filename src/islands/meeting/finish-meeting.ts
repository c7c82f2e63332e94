import { LAST_SESSION_PATH, toLastSession } from '../../domain/session/last-session.ts'
import type { Run } from '../../domain/session/run.ts'
import { $casusId, answer } from '../../stores/casus.ts'
import { meeting } from '../../stores/meeting.ts'

/** Ends the session. A casus remembers when and what, for the next one; without a casus there is nothing to remember. */
export function finishMeeting(run: Run, at: number): void {
  if ($casusId.get() !== undefined) answer(LAST_SESSION_PATH, toLastSession(run.script, at))
  meeting.end()
}
