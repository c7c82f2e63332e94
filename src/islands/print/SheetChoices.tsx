import { useState } from 'preact/hooks'
import type { Chapter, Part, Workbook } from '../../domain/worksheet/workbook.ts'

interface Props {
  readonly workbook: Workbook
  /** Ids of the worksheets that are ticked. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Every worksheet of the book by part, to tick as many as one likes. Parts with a tick begin unfolded. */
export function SheetChoices({ workbook, chosen, onChange }: Props) {
  const chaptersOf = ({ id }: Part) => workbook.hoofdstukken.filter(({ deel }) => deel === id)
  // What is open stays so: unticking the last one must not fold the list away from under a finger.
  const [first] = useState(chosen)
  const toggle = (id: string, isTicked: boolean) =>
    onChange(isTicked ? [...chosen, id] : chosen.filter((other) => other !== id))
  return (
    <div class="sheet-choices">
      {workbook.delen
        .filter((part) => sheetsOf(chaptersOf(part)).length > 0)
        .map((part) => {
          const sheets = sheetsOf(chaptersOf(part))
          const ticked = sheets.filter(({ id }) => chosen.includes(id)).length
          return (
            <details
              key={part.id}
              class="sheet-choices__part"
              open={sheets.some(({ id }) => first.includes(id))}
            >
              <summary>
                {part.titel} {ticked > 0 && `(${ticked} gekozen)`}
              </summary>
              {sheets.map(({ id, nummer, titel }) => (
                <label key={id} class="choice">
                  <input
                    class="choice__input"
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={(event) => toggle(id, event.currentTarget.checked)}
                  />
                  <span class="choice__text">
                    Werkblad {nummer}: {titel}
                  </span>
                </label>
              ))}
            </details>
          )
        })}
    </div>
  )
}

const sheetsOf = (chapters: readonly Chapter[]) => chapters.flatMap(({ werkbladen }) => werkbladen)
