import type { Run } from '../../domain/session/run.ts'
import { placeText } from '../../messages/meeting.ts'
import { momentText } from '../../messages/moment.ts'
import { meeting } from '../../stores/meeting.ts'
import { finishMeeting } from './finish-meeting.ts'

interface Props {
  readonly run: Run
  readonly goOn: () => void
}

/** A session that was left, or another than the one somebody asks for now: it is never ended by itself. */
export function StillRunning({ run, goOn }: Props) {
  const takeUp = () => {
    meeting.takeUp()
    goOn()
  }
  return (
    <>
      <h1>Er loopt nog een sessie</h1>
      <p class="lead">
        {run.script.titel}, {placeText(run)}. Daar kwam je {momentText(run.since)}.
      </p>
      <p class="meeting-choose__actions">
        <button type="button" class="nl-button nl-button--primary" onClick={takeUp}>
          Ga verder met deze sessie
        </button>
        <button type="button" class="nl-button" onClick={() => finishMeeting(run, run.since)}>
          Sluit deze sessie af
        </button>
      </p>
    </>
  )
}
