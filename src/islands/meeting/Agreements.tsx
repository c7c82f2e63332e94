import { useEffect, useRef } from 'preact/hooks'
import { valueAt } from '../../domain/casus/registers.ts'
import { rowIds, slotPath } from '../../domain/casus/rows.ts'
import { AGREEMENTS } from '../../domain/session/agreements.ts'
import type { Column } from '../../domain/worksheet/worksheet.ts'
import { localDay } from '../../platform/calendar.ts'
import { answer } from '../../stores/casus.ts'
import { addRow } from '../../stores/rows.ts'
import { useRegisters } from '../use-store.ts'
import { CellInput } from '../worksheet/CellInput.tsx'
import { OtherVersions } from '../worksheet/OtherVersions.tsx'

// The day is filled in already: it is today.
const ASKED: readonly Column[] = [
  { id: 'wat', titel: 'Wat we afspreken', soort: 'lang' },
  { id: 'wie', titel: 'Voor wie (rol)', soort: 'tekst' },
]

/** What is agreed on today, written down at once where the worksheet keeps it. */
export function Agreements() {
  const registers = useRegisters('sessies.afspraken')
  const today = localDay(Date.now())
  const rows = rowIds(registers, AGREEMENTS)
  const ofToday = rows.filter((row) => valueAt(registers, slotPath(AGREEMENTS, row, 'datum')) === today)
  const focusNext = useRef<string | undefined>(undefined)
  useEffect(() => {
    const id = focusNext.current
    focusNext.current = undefined
    if (id !== undefined) document.getElementById(id)?.focus()
  })
  const add = () => {
    const row = addRow(AGREEMENTS, rows)
    answer(slotPath(AGREEMENTS, row, 'datum'), today)
    focusNext.current = slotPath(AGREEMENTS, row, 'wat')
  }
  return (
    <details class="runner__agreements">
      <summary>Afspraken van vandaag{ofToday.length > 0 && ` (${ofToday.length})`}</summary>
      {ofToday.map((row) => (
        <div class="runner__agreement" key={row}>
          {ASKED.map((column) => {
            const path = slotPath(AGREEMENTS, row, column.id)
            return (
              <div key={column.id}>
                <label class="cell__label" for={path}>
                  {column.titel}
                </label>
                <CellInput {...{ column, path, registers }} />
                <OtherVersions path={path} register={registers[path]} />
              </div>
            )
          })}
        </div>
      ))}
      <button type="button" class="nl-button" onClick={add}>
        Leg een afspraak vast
      </button>
    </details>
  )
}
