import type { Lens } from '../../domain/casus/lens.ts'
import { nextToScore } from '../../domain/turning/progress.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { closedText, doneButton, NOTHING_SCORED, OWN_LAPTOP, passedOn } from '../../messages/turning.ts'
import { announce } from '../../stores/announcement.ts'
import { lookThrough } from '../../stores/lens.ts'
import { sayDone } from '../../stores/turning.ts'
import { useIsOpen } from '../use-store.ts'
import { goToHeading } from './go-to-heading.ts'
import { TurnCards } from './TurnCards.tsx'
import type { Turning } from './use-turning.ts'

interface Props {
  readonly worksheet: NumberedWorksheet
  readonly turning: Turning
  readonly lens: Lens
  /** The heading where the next person begins. */
  readonly stateId: string
}

/** Under the questions: close them and pass the laptop on, open them again, or turn the cards. */
export function TurnActions({ worksheet, turning, lens, stateId }: Props) {
  const isOpen = useIsOpen()
  const own = turning.lenses.find((one) => one.lens === lens)
  const next = nextToScore(turning, lens)
  const passOn = () => {
    if (!own?.isClosed) sayDone(worksheet.id, lens, true)
    if (next) lookThrough(next)
    announce(passedOn(lens, next))
    goToHeading(stateId)
  }
  const isEmpty = own?.scored === 0
  const hintId = `${stateId}-tip`
  return (
    <fieldset class="turn turn--below turn__screen" disabled={!isOpen}>
      <legend class="visually-hidden">Klaar met scoren</legend>
      {own?.isClosed ? (
        <>
          <p class="turn__closed">{closedText(lens)}</p>
          <p class="turn__verbs">
            {next && (
              <button type="button" class="nl-button nl-button--primary" onClick={passOn}>
                {doneButton(next).replace('Klaar, geef', 'Geef')}
              </button>
            )}
            <button
              type="button"
              class="nl-button"
              onClick={() => {
                sayDone(worksheet.id, lens, false)
                goToHeading(stateId)
              }}
            >
              Toch wijzigen
            </button>
          </p>
          <p class="turn__tip">{OWN_LAPTOP}</p>
        </>
      ) : (
        own?.takesPart && (
          <p class="turn__verbs">
            <button
              type="button"
              class={turning.mayTurn ? 'nl-button' : 'nl-button nl-button--primary'}
              aria-disabled={isEmpty}
              aria-describedby={isEmpty ? hintId : undefined}
              onClick={() => !isEmpty && passOn()}
            >
              {doneButton(next)}
            </button>
            {isEmpty && <span id={hintId}>{NOTHING_SCORED}</span>}
          </p>
        )
      )}
      <TurnCards worksheet={worksheet} turning={turning} />
    </fieldset>
  )
}
