import { LENSES } from '../../domain/casus/lens.ts'
import { $lens, lookThrough } from '../../stores/lens.ts'
import { useStore } from '../use-store.ts'
import { LensLabel } from './LensMark.tsx'

/** Who is answering. The same choice on every worksheet of the page. */
export function LensSwitch({ worksheet }: { readonly worksheet: string }) {
  const current = useStore($lens, 'wijk')
  return (
    <fieldset class="lens-switch">
      <legend class="lens-switch__legend">Wie vult in?</legend>
      {LENSES.map((lens) => (
        <label key={lens} class={`lens-switch__option lens-${lens}`}>
          <input
            class="lens-switch__input"
            type="radio"
            name={`bril-${worksheet}`}
            checked={lens === current}
            onChange={() => lookThrough(lens)}
          />
          <span class="lens-switch__face">
            <LensLabel lens={lens} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}
