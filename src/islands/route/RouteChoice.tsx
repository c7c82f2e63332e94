import { ROUTE_PATH } from '../../domain/casus/path.ts'
import { valueAt } from '../../domain/casus/registers.ts'
import { ROUTE_NAMES, type RouteText } from '../../domain/worksheet/route-size.ts'
import { answer, writer } from '../../stores/casus.ts'
import { useIsOpen, useRegisters } from '../use-store.ts'
import { OtherVersions } from '../worksheet/OtherVersions.tsx'

interface Props {
  /** How much each route is. */
  readonly routes: readonly RouteText[]
}

/** Which route the trio walks: the same answer as the question in the worksheet 'aanpak'. */
export function RouteChoice({ routes }: Props) {
  const isOpen = useIsOpen()
  const registers = useRegisters(ROUTE_PATH)
  const chosen = valueAt(registers, ROUTE_PATH, writer)
  return (
    <fieldset class="route-choice" disabled={!isOpen}>
      <legend class="route-choice__legend">Welke route lopen jullie?</legend>
      {routes.map(({ route, text }) => (
        <label key={route} class="choice route-choice__option">
          <input
            class="choice__input"
            type="radio"
            name={ROUTE_PATH}
            value={route}
            checked={chosen === route}
            onChange={() => answer(ROUTE_PATH, route)}
          />
          <span class="choice__text">
            <strong>{ROUTE_NAMES[route]}</strong> <span class="route-choice__size">{text}</span>
          </span>
        </label>
      ))}
      <OtherVersions path={ROUTE_PATH} register={registers[ROUTE_PATH]} text={nameOf} />
      <p class="route-choice__hint">
        Wisselen kan altijd, je antwoorden blijven staan. Wat buiten de korte route valt, kun je toch
        invullen.
      </p>
    </fieldset>
  )
}

const nameOf = (value: unknown): string => (value === 'kort' || value === 'heel' ? ROUTE_NAMES[value] : '')
