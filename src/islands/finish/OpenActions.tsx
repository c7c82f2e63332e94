import type { Registers } from '../../domain/casus/registers.ts'
import { type ActionTable, openActions } from '../../domain/session/open-actions.ts'

interface Props {
  readonly registers: Registers
  readonly tables: readonly ActionTable[]
  readonly base: string
}

/** What is still to be done, from every table with actions. */
export function OpenActions({ registers, tables, base }: Props) {
  const actions = openActions(registers, tables)
  return (
    <li class="finish__step">
      <h2>Kijk wat er nog open staat</h2>
      {actions.length === 0 ? (
        <p>Er staan geen open acties in jullie werkbladen.</p>
      ) : (
        <ul class="finish__actions">
          {actions.map(({ what, who, when, path }) => (
            <li key={path}>
              <a href={`${base}werkagenda/#${path}`}>{what}</a>
              {[who, when].filter(Boolean).map((told) => ` · ${told}`)}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
