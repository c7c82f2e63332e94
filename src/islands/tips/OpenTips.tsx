import { useEffect, useRef, useState } from 'preact/hooks'
import { attached, attachFailureText, DETACHED } from '../../messages/tips.ts'
import { sitePath } from '../../platform/address.ts'
import { type AttachFailure, attachTips, considerTips, type TipsOffer } from '../../stores/tips/attach.ts'

type Step =
  | { readonly type: 'reading' }
  | { readonly type: 'refused'; readonly failure: AttachFailure }
  | { readonly type: 'offer'; readonly offer: TipsOffer }
  | { readonly type: 'done'; readonly offer: TipsOffer; undo(): Promise<void> }
  | { readonly type: 'undone' }

interface Props {
  readonly text: string
  close(): void
}

/** Tips that came back: what is in them, adding them to their casus, and the way back. */
export function OpenTips({ text, close }: Props) {
  const [step, setStep] = useState<Step>({ type: 'reading' })
  useEffect(() => {
    void considerTips(text).then((found) =>
      setStep(found.ok ? { type: 'offer', offer: found.value } : { type: 'refused', failure: found.error }),
    )
  }, [text])
  const accept = async (offer: TipsOffer) => {
    const done = await attachTips(offer)
    setStep(done.ok ? { type: 'done', offer, undo: done.value } : { type: 'refused', failure: done.error })
  }
  // The button that was pressed goes away: the keyboard, and who listens, go on at what was done.
  const told = useRef<HTMLDivElement>(null)
  const isDone = step.type === 'done' || step.type === 'undone'
  useEffect(() => (isDone ? told.current?.focus() : undefined), [isDone, step.type])
  const undo = (back: () => Promise<void>) => void back().then(() => setStep({ type: 'undone' }))
  return (
    <>
      <div ref={told} tabIndex={-1}>
        {step.type === 'refused' && <p class="dialog__refused">{attachFailureText(step.failure)}</p>}
        {step.type === 'offer' && <Offered {...step.offer} />}
        {step.type === 'done' && <p>{attached(step.offer.casus)}</p>}
        {step.type === 'undone' && <p>{DETACHED}</p>}
      </div>
      <p class="dialog__actions">
        {step.type === 'offer' && (
          <button type="button" class="nl-button nl-button--primary" onClick={() => void accept(step.offer)}>
            Zet de tips bij de casus
          </button>
        )}
        {step.type === 'done' && (
          <>
            <a class="nl-button nl-button--primary" href={`${sitePath('tips/')}#gekregen`} onClick={close}>
              Kies welke je gebruikt
            </a>
            <button type="button" class="nl-button" onClick={() => undo(step.undo)}>
              Maak ongedaan
            </button>
          </>
        )}
        <button type="button" class="nl-button" onClick={close}>
          {step.type === 'offer' ? 'Niet doen' : 'Sluiten'}
        </button>
      </p>
    </>
  )
}

function Offered({ answer, casus }: TipsOffer) {
  const count = answer.bouwstenen.reduce((sum, { tips }) => sum + tips.length, 0)
  return (
    <p>
      {count === 1 ? 'Eén tip' : `${count} tips`}
      {answer.from && ` van ${answer.from}`} bij <strong>{casus}</strong>. Ze komen naast jullie antwoorden te
      staan en veranderen daar niets aan. Jullie kiezen wat je ermee doet.
    </p>
  )
}
