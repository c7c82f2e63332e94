import { lastWritten } from '../../domain/session/changes.ts'
import type { Script } from '../../domain/session/script.ts'
import { $registers } from '../../stores/casus.ts'
import { meeting } from '../../stores/meeting.ts'

/** Begins a session; with the look back, when there is something to look back on. */
export const beginSession = (script: Script): void =>
  meeting.begin(script, lastWritten($registers.get()) !== undefined)
