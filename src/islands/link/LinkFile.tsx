import { useEffect, useState } from 'preact/hooks'
import { canLinkFiles } from '../../platform/can-link-files.ts'
import { hold } from '../../stores/casus.ts'
import { useOnDemand } from '../use-on-demand.ts'

/** The way to link the casus to a file. Nothing in browsers that cannot: there the file is saved and opened. */
export function LinkFile({ isOpen }: { readonly isOpen: boolean }) {
  const [isWanted, setIsWanted] = useState(false)
  const [isPossible, setIsPossible] = useState(false)
  // A shared computer keeps nothing, so not which file it was either.
  useEffect(() => setIsPossible(canLinkFiles() && !hold.environment.isShared), [])
  const Choices = useOnDemand(isWanted, () => import('./LinkChoices.tsx').then((file) => file.LinkChoices))
  if (!isOpen || !isPossible) return null
  return (
    <details class="start__link" onToggle={(event) => setIsWanted(event.currentTarget.open)}>
      <summary>Koppel aan een bestand</summary>
      {Choices && <Choices />}
    </details>
  )
}
