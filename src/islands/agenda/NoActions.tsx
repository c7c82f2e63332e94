import { PUT_ON_AGENDA } from '../../messages/agenda.ts'

/** How an action comes to stand here. */
export function NoActions({ base }: { readonly base: string }) {
  return (
    <>
      <p>Er staan nog geen acties op jullie werkagenda. Zo komt er een bij:</p>
      <ul>
        <li>
          Onder elk antwoord staat '{PUT_ON_AGENDA}'. Eén druk, en de actie onthoudt uit welk antwoord ze
          komt.
        </li>
        <li>
          Of schrijf hem zelf op in het hoofdstuk <a href={`${base}werkboek/werkagenda/`}>Werkagenda</a>.
        </li>
      </ul>
    </>
  )
}
