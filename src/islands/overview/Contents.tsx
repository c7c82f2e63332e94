import type { ReportSection } from '../../domain/report/document.ts'
import type { Part } from '../../domain/worksheet/workbook.ts'

interface Props {
  readonly parts: readonly Part[]
  readonly sections: readonly ReportSection[]
}

/** What stands on the page, by part, to jump to. */
export function Contents({ parts, sections }: Props) {
  const inPart = (part: string) => sections.filter((section) => section.part === part)
  return (
    <nav class="contents" aria-label="In dit overzicht">
      {parts
        .filter(({ id }) => inPart(id).length > 0)
        .map(({ id, titel }) => (
          <section key={id} class="contents__part">
            <h2 class="contents__title">{titel}</h2>
            <ul class="contents__list">
              {inPart(id).map((section) => (
                <li key={section.id}>
                  <a href={`#overzicht-${section.id}`}>{section.title}</a>{' '}
                  <span class="contents__count">{countText(section)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </nav>
  )
}

/** '3 van 9'. */
export function countText({ groups }: ReportSection): string {
  const questions = groups.flatMap((group) => group.questions)
  return `${questions.filter(({ answered }) => answered).length} van ${questions.length}`
}
