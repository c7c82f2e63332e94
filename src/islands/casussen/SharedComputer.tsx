import { useEffect, useState } from 'preact/hooks'
import { SHARED_NO_ROOM, SHARED_REFUSED } from '../../messages/casussen.ts'
import { goTo } from '../../platform/address.ts'
import { hold } from '../../stores/casus.ts'
import { beginSharing, endSharing } from '../../stores/casussen/shared-computer.ts'
import { $isWiped } from '../../stores/casussen/wipe.ts'
import { useIsOpen, useStore } from '../use-store.ts'

/** For a computer that others use too: nothing stays once the window is closed. A choice of this tab alone. */
export function SharedComputer({ base }: { readonly base: string }) {
  const isOpen = useIsOpen()
  const [failure, setFailure] = useState('')
  const [isShared, setIsShared] = useState(false)
  useEffect(() => setIsShared(hold.environment.isShared), [])
  const isWiped = useStore($isWiped, false)
  const choose = () => {
    const isDone = isShared ? endSharing() : beginSharing()
    if (isDone) goTo(`${base}casussen/`)
    else setFailure(isShared ? SHARED_NO_ROOM : SHARED_REFUSED)
  }
  return (
    <fieldset class="shared" disabled={!isOpen || isWiped}>
      <legend class="visually-hidden">Werken op een gedeelde computer</legend>
      <p>
        {isShared ? (
          <strong>Je werkt als op een gedeelde computer. </strong>
        ) : (
          'Zit je in een buurthuis, aan een balie of achter de laptop van een ander? '
        )}
        {isShared
          ? 'Wat je invult, blijft alleen in dit tabblad staan. Sluit je het venster, dan is het weg. Bewaar je casus dus als bestand voordat je weggaat.'
          : 'Kies dan dit. Wat je invult blijft staan als je naar een andere bladzijde gaat of ververst, maar is weg als je het venster sluit. Bewaar je casus dus als bestand voordat je weggaat.'}
      </p>
      <p>
        Het geldt voor dit tabblad.{' '}
        {!isShared && 'Casussen die al op dit apparaat staan, zie je zolang niet; ze blijven wel staan.'}
        {isShared && 'Open je een nieuw tabblad, kies het daar dan ook.'}
      </p>
      <p>
        <button type="button" class="nl-button" onClick={choose}>
          {isShared ? 'Bewaar voortaan op dit apparaat' : 'Dit is een gedeelde computer'}
        </button>
      </p>
      {failure && (
        <p class="open-file__failed" role="alert">
          {failure}
        </p>
      )}
    </fieldset>
  )
}
