import type { FoundInAnswer } from '../../domain/privacy/in-answers.ts'
import { questionLabels, type Workbook } from '../../domain/worksheet/workbook.ts'
import { looksLike } from '../../messages/privacy.ts'
import { sitePath } from '../../platform/address.ts'
import { useWorkbook } from '../use-workbook.ts'

/** The page a question stands on; the overview for one that is not in the book any more. */
function placeOf(question: string, { hoofdstukken }: Workbook): string {
  const worksheet = question.slice(0, question.indexOf('.'))
  const chapter = hoofdstukken.find(({ werkbladen }) => werkbladen.some(({ id }) => id === worksheet))
  return sitePath(chapter ? `werkboek/${chapter.id}/#${question}` : 'overzicht/')
}

interface Props {
  readonly found: readonly FoundInAnswer[]
  /** False for another casus than the one in use: its answers stand on no page now. */
  readonly isInUse?: boolean
}

/** What looks like personal data, each with the way to its answer. */
export function FoundList({ found, isInUse = true }: Props) {
  const workbook = useWorkbook()
  const book = typeof workbook === 'object' ? workbook : undefined
  const labels = book ? questionLabels(book) : {}
  return (
    <ul class="found__list">
      {found.map((one) => (
        <li key={`${one.question} ${one.text}`}>
          {looksLike(one)}, in{' '}
          {book && isInUse ? (
            <a href={placeOf(one.question, book)}>{labels[one.question] ?? one.question}</a>
          ) : (
            (labels[one.question] ?? one.question)
          )}
        </li>
      ))}
    </ul>
  )
}
