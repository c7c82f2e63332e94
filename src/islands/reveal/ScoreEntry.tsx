import { useState } from 'preact/hooks'
import { LENS_NAMES, LENSES } from '../../domain/casus/lens.ts'
import { type Registers, valueAt } from '../../domain/casus/registers.ts'
import { slotPath } from '../../domain/casus/rows.ts'
import { readScore, SCORES } from '../../domain/kinds/schaal.ts'
import { buildWall } from '../../domain/report/wall.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { ENTRY_HELP } from '../../messages/reveal.ts'
import { answer, writer } from '../../stores/casus.ts'

interface Props {
  readonly scan: NumberedWorksheet
  readonly registers: Registers
  readonly isOpenAtFirst: boolean
}

/** Cards that lay on the table, or stood on paper, typed in quickly: all scores in one table. */
export function ScoreEntry({ scan, registers, isOpenAtFirst }: Props) {
  const [isOpen] = useState(isOpenAtFirst)
  const [columnId, rowId] = [(lens: string) => `typ-${lens}`, (stone: string) => `typ-rij-${stone}`]
  return (
    <details class="entry screen-only" open={isOpen}>
      <summary>Typ de scores van jullie kaarten in</summary>
      <p>{ENTRY_HELP}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls, and a keyboard must get there */}
      <section class="report__scroll" aria-label="Scores intypen" tabIndex={0}>
        <table class="report__table entry__table">
          <thead>
            <tr>
              <th scope="col">Bouwsteen</th>
              {LENSES.map((lens) => (
                <th key={lens} scope="col" id={columnId(lens)}>
                  {LENS_NAMES[lens]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {buildWall(registers, scan).map(({ id, title }) => (
              <tr key={id}>
                <th scope="row" id={rowId(id)}>
                  {title}
                </th>
                {LENSES.map((lens) => (
                  <td key={lens}>
                    <ScoreSelect
                      path={slotPath({ worksheet: scan.id, question: id, lens })}
                      labelledBy={`${rowId(id)} ${columnId(lens)}`}
                      registers={registers}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}

interface SelectProps {
  readonly path: string
  readonly labelledBy: string
  readonly registers: Registers
}

function ScoreSelect({ path, labelledBy, registers }: SelectProps) {
  const score = readScore(valueAt(registers, path, writer))
  return (
    <select
      class="utrecht-select field"
      aria-labelledby={labelledBy}
      value={score === undefined ? '' : String(score)}
      onChange={({ currentTarget }) => answer(path, readScore(currentTarget.value) ?? null)}
    >
      <option value="">geen</option>
      {SCORES.map((point) => (
        <option key={point} value={String(point)}>
          {point}
        </option>
      ))}
    </select>
  )
}
