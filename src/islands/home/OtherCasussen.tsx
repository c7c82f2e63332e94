import { useEffect, useState } from 'preact/hooks'
import { nameOf, switchTo } from '../../stores/casus.ts'

/** Casussen on this device that are not in use now. */
export function OtherCasussen({ ids }: { readonly ids: readonly string[] }) {
  const [names, setNames] = useState<Readonly<Record<string, string>>>({})
  const wanted = ids.join(' ')
  useEffect(() => {
    const all = wanted.split(' ').filter(Boolean)
    void Promise.all(all.map(async (id) => [id, await nameOf(id)] as const)).then((found) =>
      setNames(Object.fromEntries(found)),
    )
  }, [wanted])
  if (ids.length === 0) return null
  return (
    <details class="start__others">
      <summary>Andere casussen op dit apparaat ({ids.length})</summary>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <button type="button" class="clear-button" onClick={() => void switchTo(id)}>
              Ga verder met {names[id] ?? 'deze casus'}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
