import { answerPlaces } from '../../domain/agenda/answer-places.ts'
import { ORIGIN_COLUMN } from '../../domain/agenda/origin.ts'
import { type Registers, valueAt } from '../../domain/casus/registers.ts'
import { type Slot, slotPath } from '../../domain/casus/rows.ts'
import { plainText } from '../../domain/kinds/read.ts'
import { sitePath } from '../../platform/address.ts'
import { useWorkbook } from '../use-workbook.ts'
import { OriginLink } from './OriginLink.tsx'

interface Props {
  readonly slot: Slot
  readonly registers: Registers
  readonly row: string
}

/** Under an action on its worksheet: the answer it came from, and the page where all actions stand. */
export function ActionOrigin({ slot, registers, row }: Props) {
  const origin = plainText(valueAt(registers, slotPath(slot, row, ORIGIN_COLUMN)))
  return (
    <p class="to-agenda screen-only">
      {origin !== '' && <Origin origin={origin} />}
      <a href={sitePath(`werkagenda/#${slotPath(slot, row)}`)}>Bekijk op de werkagenda</a>
    </p>
  )
}

/** The book is fetched for the number of the question only; without it, the rest of the page is there. */
function Origin({ origin }: { readonly origin: string }) {
  const workbook = useWorkbook()
  return typeof workbook === 'object' ? <OriginLink origin={origin} places={answerPlaces(workbook)} /> : null
}
