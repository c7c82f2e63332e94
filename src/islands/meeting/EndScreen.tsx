import { type Run, timesTold, totalUsed } from '../../domain/session/run.ts'
import { usedText } from '../../messages/meeting.ts'
import { Agreements } from './Agreements.tsx'
import { finishMeeting } from './finish-meeting.ts'

interface Props {
  readonly run: Run
  readonly base: string
}

/** The end: what is to be done at home, how long it took, and on to 'Klaar voor vandaag'. */
export function EndScreen({ run, base }: Props) {
  const { huiswerk } = run.script
  return (
    <section class="runner__screen" aria-labelledby="einde">
      <h1 class="runner__title" id="einde" tabIndex={-1}>
        Dat was het laatste blok
      </h1>
      {huiswerk && (
        <>
          <h2>Huiswerk</h2>
          <p>{huiswerk}</p>
        </>
      )}
      <p>
        <a
          class="nl-button nl-button--primary"
          href={`${base}klaar/`}
          onClick={() => finishMeeting(run, Date.now())}
        >
          Klaar voor vandaag
        </a>
      </p>
      <div class="runner__beside">
        <Agreements />
        <Times run={run} />
      </div>
    </section>
  )
}

const minutesText = (minutes: number | undefined): string =>
  minutes === undefined ? 'overgeslagen' : minutes === 0 ? 'minder dan 1' : String(minutes)

/** Planned beside used, for whoever led. Folded away: it is nothing for a room. */
function Times({ run }: Pick<Props, 'run'>) {
  const times = timesTold(run)
  const planned = times.reduce((sum, time) => sum + time.planned, 0)
  return (
    <details class="runner__times">
      <summary>Hoe lang duurde het echt?</summary>
      <p>{usedText(planned, totalUsed(run))} Dit staat alleen hier en wordt niet bewaard.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">Blok</th>
            <th scope="col">Gepland (minuten)</th>
            <th scope="col">Gebruikt (minuten)</th>
          </tr>
        </thead>
        <tbody>
          {times.map(({ title, planned: minutes, used }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a session never change places
            <tr key={index}>
              <th scope="row">{title}</th>
              <td>{minutes}</td>
              <td>{minutesText(used)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
