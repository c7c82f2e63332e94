import { useState } from 'preact/hooks'
import { sitePath } from '../../platform/address.ts'
import { useOnDemand } from '../use-on-demand.ts'

/** The name of the casus in use, and the way to another one. */
export function CasusMenu({ name }: { readonly name: string | undefined }) {
  const [isOpen, setIsOpen] = useState(false)
  const Chooser = useOnDemand(isOpen, () => import('./CasusChooser.tsx').then((file) => file.CasusChooser))
  return (
    <details class="casus-menu" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary class="casus-bar__name">{name === undefined ? 'Nog geen casus' : `Casus: ${name}`}</summary>
      <div class="casus-menu__list">
        {Chooser && <Chooser />}
        <a href={sitePath('casussen/')}>Alle casussen</a>
        <a href={sitePath('versies/')}>Eerdere versies</a>
      </div>
    </details>
  )
}
