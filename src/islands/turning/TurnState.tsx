import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { APART, lensState, NOT_TURNED_YET } from '../../messages/turning.ts'
import { takePart } from '../../stores/turning.ts'
import { useIsOpen } from '../use-store.ts'
import { LensLabel } from '../worksheet/LensMark.tsx'
import type { Turning } from './use-turning.ts'

interface Props {
  readonly id: string
  readonly worksheet: NumberedWorksheet
  readonly turning: Turning
}

/** Who takes part, and how far each of them is. */
export function TurnState({ id, worksheet, turning }: Props) {
  const isOpen = useIsOpen()
  return (
    <section class="turn" aria-labelledby={id}>
      <h3 class="turn__title" id={id} tabIndex={-1}>
        Eerst ieder apart
      </h3>
      <p class="turn__paper">{NOT_TURNED_YET}</p>
      <div class="turn__screen">
        <p>{APART}</p>
        <fieldset class="turn__who" disabled={!isOpen}>
          <legend class="turn__legend">Wie doen er mee?</legend>
          <ul class="choices">
            {turning.lenses.map((one) => (
              <li key={one.lens}>
                <label class={`choice turn__lens lens-${one.lens}`}>
                  <input
                    class="choice__input"
                    type="checkbox"
                    checked={one.takesPart}
                    onChange={(event) => takePart(worksheet.id, one.lens, event.currentTarget.checked)}
                  />
                  <span class="choice__text">
                    <LensLabel lens={one.lens} />
                    {one.takesPart && <>: {lensState(one, turning.scales)}</>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      </div>
    </section>
  )
}
