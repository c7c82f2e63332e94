import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { TURNED } from '../../messages/turning.ts'
import { sitePath } from '../../platform/address.ts'

/** Above a worksheet whose cards are turned: where they lie side by side. */
export function Turned({ worksheet }: { readonly worksheet: NumberedWorksheet }) {
  return (
    <section class="turn" aria-labelledby={`omgedraaid-${worksheet.id}`}>
      <h3 class="turn__title" id={`omgedraaid-${worksheet.id}`} tabIndex={-1}>
        Omgedraaid
      </h3>
      <p>{TURNED}</p>
      <p class="screen-only">
        <a href={sitePath(`bouwstenen/#${worksheet.id}`)}>Bekijk de scores naast elkaar</a>
      </p>
    </section>
  )
}
