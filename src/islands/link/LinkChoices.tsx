import { linkedText, notLinkedText } from '../../messages/linking.ts'
import { announce } from '../../stores/announcement.ts'
import { $casusId } from '../../stores/casus.ts'
import { linkExistingFile, linkNewFile } from '../../stores/link/begin.ts'
import { useStore } from '../use-store.ts'

async function make(): Promise<void> {
  const name = await linkNewFile()
  if (name !== undefined) announce(linkedText(name))
}

async function point(): Promise<void> {
  const linked = await linkExistingFile()
  if (!linked.ok) announce(notLinkedText(linked.error))
  else if (linked.value !== undefined) announce(linkedText(linked.value))
}

/** The two ways to link: never one for both, because 'save as' empties the file one points at. */
export function LinkChoices() {
  const casusId = useStore($casusId, undefined)
  return (
    <>
      <p>
        Werk je met collega's aan één casus? Zet een bestand op een gedeelde schijf en koppel het allemaal.
        Wat een ander invult, zie je dan vanzelf. Iedereen die bij het bestand kan, kan de casus lezen.
      </p>
      <p class="dialog__actions">
        {casusId !== undefined && (
          <button type="button" class="nl-button" onClick={() => void make()}>
            Maak een nieuw bestand
          </button>
        )}
        <button type="button" class="nl-button" onClick={() => void point()}>
          Kies een bestand dat er al is
        </button>
      </p>
    </>
  )
}
