import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { SHUT } from '../../messages/reveal.ts'
import { TurnCards } from '../turning/TurnCards.tsx'
import { TurnState } from '../turning/TurnState.tsx'
import type { Turning } from '../turning/use-turning.ts'

interface Props {
  readonly worksheet: NumberedWorksheet
  readonly turning: Turning
  /** Where it is filled in. */
  readonly address: string
  readonly title: string
}

/** Not turned yet: who is where, and the turning itself. No score is in the page. */
export function Shut({ worksheet, turning, address, title }: Props) {
  return (
    <>
      <h2 id={`omgedraaid-${worksheet.id}`} tabIndex={-1}>
        {title}
      </h2>
      <p>
        {SHUT}{' '}
        <a class="screen-only" href={address}>
          Scoor op het werkblad
        </a>
      </p>
      <TurnState id={`omdraaien-${worksheet.id}`} {...{ worksheet, turning }} />
      <div class="turn turn__screen">
        <TurnCards {...{ worksheet, turning }} />
      </div>
    </>
  )
}
