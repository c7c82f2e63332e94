import { useEffect, useState } from 'preact/hooks'
import { cameFromOverview } from '../../platform/address.ts'

/** Under the question someone came to change from the overview: the way back to the same place. */
export function BackToOverview({ questionId }: { readonly questionId: string }) {
  const [isShown, setShown] = useState(false)
  useEffect(() => setShown(cameFromOverview(questionId)), [questionId])
  if (!isShown) return null
  return (
    <p class="question__back">
      <a href={`${import.meta.env.BASE_URL}overzicht/#${questionId}`}>Terug naar het overzicht</a>
    </p>
  )
}
