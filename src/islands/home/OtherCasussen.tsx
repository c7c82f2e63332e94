import { useEffect } from 'preact/hooks'
import { switchTo } from '../../stores/casus.ts'
import { $casussen, followCasussen } from '../../stores/casussen/casussen.ts'
import { useStore } from '../use-store.ts'

const MOST = 3

/** The casussen that were changed last, besides the one in use; the rest is on the page with all casussen. */
export function OtherCasussen({ base }: { readonly base: string }) {
  const all = useStore($casussen, undefined)
  useEffect(() => void followCasussen([]), [])
  const others = (all ?? []).filter(({ isCurrent }) => !isCurrent)
  const recent = others.filter(({ staat }) => staat === 'gebruik').slice(0, MOST)
  if (others.length === 0) return null
  return (
    <details class="start__others">
      <summary>Andere casussen op dit apparaat ({others.length})</summary>
      <ul>
        {recent.map(({ id, name }) => (
          <li key={id}>
            <button type="button" class="clear-button" onClick={() => void switchTo(id)}>
              Ga verder met {name}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${base}casussen/`}>Alle casussen</a>
      </p>
    </details>
  )
}
