import type { Registers } from '../../domain/casus/registers.ts'
import { worksheetView } from '../../domain/views/index.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { SECOND_ROUND, SECOND_ROUND_SHUT } from '../../messages/reveal.ts'
import { ReportNodes } from '../report/ReportView.tsx'
import { useTurning } from '../turning/use-turning.ts'
import { Shut } from './Shut.tsx'

interface Props {
  readonly worksheet: NumberedWorksheet
  readonly registers: Registers
  readonly address: string
}

/** Months later: the same scales again, beside the first time. */
export function SecondRound({ worksheet, registers, address }: Props) {
  const turning = useTurning(worksheet)
  const nodes = worksheetView(registers, worksheet)
  const hasBegun = turning.lenses.some(({ scored }) => scored > 0)
  if (turning.isShut && hasBegun)
    return (
      <section id={worksheet.id} class="reveal__again" aria-labelledby={`omgedraaid-${worksheet.id}`}>
        <Shut {...{ worksheet, turning, address }} title={SECOND_ROUND_SHUT} />
      </section>
    )
  return (
    <section id={worksheet.id} class="reveal__again" aria-labelledby={`omgedraaid-${worksheet.id}`}>
      <h2 class="reveal__heading" id={`omgedraaid-${worksheet.id}`} tabIndex={-1}>
        Over een half jaar
      </h2>
      {nodes.length > 0 && <ReportNodes nodes={nodes} />}
      <p class="screen-only">
        {SECOND_ROUND} <a href={address}>Naar de nameting</a>
      </p>
    </section>
  )
}
