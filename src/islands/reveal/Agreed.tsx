import type { Registers } from '../../domain/casus/registers.ts'
import { slotPath } from '../../domain/casus/rows.ts'
import { agreedQuestion, type Stone } from '../../domain/turning/scan.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { agreedOnPaper, NO_MEAN } from '../../messages/reveal.ts'
import { CellInput } from '../worksheet/CellInput.tsx'
import { OtherVersions } from '../worksheet/OtherVersions.tsx'

interface Props {
  readonly stone: Stone
  readonly scan: NumberedWorksheet
  readonly registers: Registers
}

const LABELS: Readonly<Record<string, string>> = { score: 'Score', waarom: 'Waarom, in één zin' }

/** What the trio agreed on a stone: the same cells as on the worksheet, beside the scores and never instead. */
export function Agreed({ stone, scan, registers }: Props) {
  const question = agreedQuestion(scan)
  if (!question) return null
  const told = agreedOnPaper(stone)
  return (
    <>
      <fieldset class="stone__agreed screen-only">
        <legend class="stone__legend">
          Samen afgesproken<span class="visually-hidden">: {stone.title}</span>
        </legend>
        {question.kolommen.map((column) => {
          const path = slotPath({ worksheet: scan.id, question: question.id }, stone.id, column.id)
          return (
            <div key={column.id} class={`stone__field stone__field--${column.id}`}>
              <label for={path}>{LABELS[column.id] ?? column.titel}</label>
              <CellInput column={column} path={path} registers={registers} />
              <OtherVersions path={path} register={registers[path]} />
            </div>
          )
        })}
        <p class="stone__tip">{NO_MEAN}</p>
      </fieldset>
      {told && <p class="stone__paper">{told}</p>}
    </>
  )
}
