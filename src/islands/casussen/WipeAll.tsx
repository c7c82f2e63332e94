import { useEffect, useRef, useState } from 'preact/hooks'
import { traceTexts } from '../../messages/casussen.ts'
import { queryValue } from '../../platform/address.ts'
import { $casussen, type CasusEntry, type Wiped, wipe } from '../../stores/casussen/casussen.ts'
import { useIsOpen, useStore } from '../use-store.ts'
import { Confirm } from './Confirm.tsx'
import { SaveCasus } from './SaveCasus.tsx'

interface Proven extends Wiped {
  /** What the casussen were called. */
  readonly names: readonly string[]
}

type Step = 'offer' | 'ask' | 'busy' | Proven

/** Everything off this device: first a file of each casus, then the question, then the proof. */
export function WipeAll() {
  const isOpen = useIsOpen()
  const entries = useStore($casussen, undefined) ?? []
  const [step, setStep] = useState<Step>('offer')
  const [wasElsewhere, setWasElsewhere] = useState(false)
  useEffect(() => setWasElsewhere(queryValue('gewist') !== null), [])
  const wipeAll = async () => {
    const names = entries.map(({ name }) => name)
    setStep('busy')
    setStep({ ...(await wipe()), names })
  }
  if (typeof step === 'object') return <Proof {...step} />
  if (step === 'busy') return <p aria-busy="true">Bezig met wissen.</p>
  return (
    <fieldset class="wipe" disabled={!isOpen}>
      <legend class="visually-hidden">Alles wissen</legend>
      {wasElsewhere && (
        <p class="notice">
          In een ander tabblad is alles van dit werkboek gewist. Ook hier is niets bewaard gebleven.
        </p>
      )}
      <p>
        Alle casussen, ook het archief en de prullenbak, en al het andere dat dit werkboek in deze browser
        bewaart. In alle tabbladen. Gegevens van andere websites blijven staan, en bestanden die je zelf
        bewaarde ook.
      </p>
      {step === 'ask' ? (
        <Confirm
          question={entries.length === 0 ? 'Alles wissen?' : `Alles wissen, ook ${countText(entries)}?`}
          text="Dit is niet terug te draaien. Bewaar eerst als bestand wat je wilt houden."
          yes="Ja, wis alles"
          onYes={() => void wipeAll()}
          onNo={() => setStep('offer')}
        >
          <FileOffer entries={entries} />
        </Confirm>
      ) : (
        <p>
          <button type="button" class="nl-button" onClick={() => setStep('ask')}>
            Wis alles van dit apparaat
          </button>
        </p>
      )}
    </fieldset>
  )
}

const countText = ({ length }: readonly CasusEntry[]): string =>
  length === 1 ? '1 casus' : `${length} casussen`

const FileOffer = ({ entries }: { readonly entries: readonly CasusEntry[] }) => (
  <ul class="wipe__files">
    {entries.map((entry) => (
      <li key={entry.id}>
        <span class="wipe__name">{entry.name}</span> <SaveCasus entry={entry} class="clear-button" />
      </li>
    ))}
  </ul>
)

function Proof({ removed, left, names }: Proven) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const [wasHere, isHere] = [
    [...names.map((name) => `de casus ‘${name}’`), ...traceTexts(removed)],
    traceTexts(left),
  ]
  return (
    <div class="notice" ref={place} tabIndex={-1}>
      <p class="notice__title">{isHere.length === 0 ? 'Alles is gewist' : 'Niet alles is gewist'}</p>
      {wasHere.length > 0 ? <Listed intro="Dit stond hier:" texts={wasHere} /> : <p>Er stond hier niets.</p>}
      {isHere.length > 0 ? (
        <Listed
          intro="Dit staat er nog. Sluit alle andere tabbladen en probeer het opnieuw:"
          texts={isHere}
        />
      ) : (
        <p>We hebben daarna opnieuw gekeken: er staat niets meer van dit werkboek in deze browser.</p>
      )}
      <p>Denk ook aan de map Downloads. Daar kunnen bestanden staan die je bewaarde.</p>
    </div>
  )
}

const Listed = ({ intro, texts }: { readonly intro: string; readonly texts: readonly string[] }) => (
  <>
    <p>{intro}</p>
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  </>
)
