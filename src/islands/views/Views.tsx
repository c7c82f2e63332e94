import { questionView, worksheetView } from '../../domain/views/index.ts'
import { questionNumber } from '../../domain/worksheet/workbook.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { ReportNodes } from '../report/ReportView.tsx'
import { useRegisters } from '../use-store.ts'
import type { Apart } from '../worksheet/field.ts'

interface Props {
  readonly worksheet: NumberedWorksheet
  readonly apart: Apart | undefined
}

/** The answers of a worksheet drawn, as far as its author asked for it. Follows what is typed. */
export function Views({ worksheet, apart }: Props) {
  const all = useRegisters(`${worksheet.id}.`, apart?.prefix)
  const registers = apart ? apart.show(all) : all
  const drawn = [
    { id: worksheet.id, title: 'Jullie naast elkaar', nodes: worksheetView(registers, worksheet) },
    ...worksheet.vragen.map((question, index) => ({
      id: question.id,
      title: `${questionNumber(worksheet, index)} ${question.vraag}`,
      nodes: questionView(registers, worksheet.id, question),
    })),
  ].filter(({ nodes }) => nodes.length > 0)
  if (drawn.length === 0) return null
  return (
    <section class="views" aria-labelledby={`beeld-${worksheet.id}`}>
      <h3 class="views__title" id={`beeld-${worksheet.id}`}>
        In beeld
      </h3>
      {drawn.map(({ id, title, nodes }) => (
        <div key={id} class="views__one">
          <h4 class="views__question">{title}</h4>
          <ReportNodes nodes={nodes} />
        </div>
      ))}
    </section>
  )
}
