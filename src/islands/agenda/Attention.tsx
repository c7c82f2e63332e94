import type { AgendaAction } from '../../domain/agenda/actions.ts'
import { isLate, lacksDate, lacksOwner } from '../../domain/agenda/arrange.ts'
import type { Scope } from '../../domain/agenda/view.ts'
import { datelessText, lateText, ownerlessText } from '../../messages/agenda.ts'

interface Props {
  readonly actions: readonly AgendaAction[]
  readonly today: string
  readonly onLook: (scope: Scope) => void
}

/** What asks for a decision: said once, kindly, with the way to those actions. */
export function Attention({ actions, today, onLook }: Props) {
  const count = (asks: (action: AgendaAction) => boolean) => actions.filter(asks).length
  const points: readonly [Scope, number, (count: number) => string][] = [
    ['laat', count((action) => isLate(action, today)), lateText],
    ['zonder-wie', count(lacksOwner), ownerlessText],
    ['zonder-datum', count(lacksDate), datelessText],
  ]
  const said = points.filter(([, found]) => found > 0)
  if (said.length === 0) return null
  return (
    <ul class="agenda__attention screen-only" aria-label="Vraagt om een besluit">
      {said.map(([scope, found, text]) => (
        <li key={scope}>
          {text(found)}.{' '}
          <button type="button" class="clear-button" onClick={() => onLook(scope)}>
            Bekijk ze<span class="visually-hidden">: {text(found)}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
