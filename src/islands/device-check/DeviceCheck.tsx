import { useEffect, useState } from 'preact/hooks'
import { type Finding, findingsOf, roomTaken, VERDICT } from '../../messages/device-check.ts'
import { summaryText } from '../../messages/device-check-outcome.ts'
import { checkDevice, type DeviceFacts } from '../../stores/device-check.ts'
import { AskToPersist } from './AskToPersist.tsx'
import { CopyOutcome } from './CopyOutcome.tsx'
import { TryFile } from './TryFile.tsx'

/** Tries out this browser, here and now, and says per point what was found and what to do. */
export function DeviceCheck() {
  const [facts, setFacts] = useState<DeviceFacts>()
  const check = () => void checkDevice().then(setFacts)
  useEffect(check, [])
  if (!facts)
    return (
      <p class="device-check__busy" aria-busy="true">
        We proberen deze browser uit.
      </p>
    )
  const findings = findingsOf(facts)
  return (
    <div class="device-check">
      <p class="device-check__summary">
        <strong>{summaryText(findings)}</strong>
      </p>
      <ul class="device-check__points" role="list">
        {findings.map((finding) => (
          <Point key={finding.title} finding={finding}>
            {finding.title === 'Ruimte' && <Fullness taken={roomTaken(facts.room)} />}
          </Point>
        ))}
      </ul>
      <div class="device-check__tries">
        <TryFile />
        {facts.persisted === false && <AskToPersist whenAsked={check} />}
        <CopyOutcome findings={findings} />
      </div>
    </div>
  )
}

interface PointProps {
  readonly finding: Finding
  readonly children?: preact.ComponentChildren
}

const Point = ({ finding: { title, verdict, found, todo }, children }: PointProps) => (
  <li class={`device-check__point device-check__point--${verdict}`}>
    <h3 class="device-check__title">
      {title}: <span class="device-check__verdict">{VERDICT[verdict]}</span>
    </h3>
    <p>{found}</p>
    {children}
    {todo && <p class="device-check__todo">{todo}</p>}
  </li>
)

const Fullness = ({ taken }: { readonly taken: number }) => (
  <meter class="device-check__meter" min={0} max={1} high={0.8} value={taken} aria-label="Gebruikte ruimte">
    {Math.round(taken * 100)} procent
  </meter>
)
