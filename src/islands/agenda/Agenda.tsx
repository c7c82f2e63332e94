import { useEffect, useMemo, useState } from 'preact/hooks'
import { type AgendaAction, readActions } from '../../domain/agenda/actions.ts'
import type { AnswerPlaces } from '../../domain/agenda/answer-places.ts'
import { arrange, hold, isOpenAction } from '../../domain/agenda/arrange.ts'
import type { ActionTable } from '../../domain/agenda/tables.ts'
import { type AgendaView, FIRST_VIEW } from '../../domain/agenda/view.ts'
import type { Concealable } from '../../domain/turning/conceal.ts'
import { CHANGED_ORDER, countText, shownText } from '../../messages/agenda.ts'
import { goToNamed } from '../../platform/address.ts'
import { showInAddress, viewInAddress, whenAddressChanges } from '../../platform/agenda-address.ts'
import { localDay } from '../../platform/calendar.ts'
import { print } from '../../platform/printer.ts'
import { $whisper } from '../../stores/announcement.ts'
import { useShownToRoom } from '../meeting/use-shown.ts'
import { useIsOpen } from '../use-store.ts'
import { AgendaChoices } from './AgendaChoices.tsx'
import { AgendaRow } from './AgendaRow.tsx'
import { Attention } from './Attention.tsx'
import { NoActions } from './NoActions.tsx'
import { SCOPE_TEXTS, SORT_TEXTS } from './options.ts'

interface Props {
  readonly tables: readonly ActionTable[]
  readonly places: AnswerPlaces
  /** Worksheets in which people score apart first. */
  readonly apart: readonly Concealable[]
  readonly base: string
}

/** Every action of the casus, from all its tables, to look through and to bring up to date. */
export function Agenda({ tables, places, apart, base }: Props) {
  const isOpen = useIsOpen()
  const registers = useShownToRoom(apart)
  const actions = useMemo(() => readActions(registers, tables), [registers, tables])
  if (!isOpen) return <p aria-busy="true">Jullie acties worden opgezocht.</p>
  if (actions.length === 0) return <NoActions base={base} />
  return <Opened {...{ actions, tables, places }} />
}

const pathsOf = (actions: readonly AgendaAction[]): string[] => actions.map(({ path }) => path)

interface OpenedProps {
  readonly actions: readonly AgendaAction[]
  readonly tables: readonly ActionTable[]
  readonly places: AnswerPlaces
}

function Opened({ actions, tables, places }: OpenedProps) {
  const [view, setView] = useState<AgendaView>(viewInAddress)
  // The list as it stood when somebody began to change things in it: nothing moves under a hand.
  const [held, setHeld] = useState<readonly string[]>()
  const today = localDay(Date.now())
  const wanted = pathsOf(arrange(actions, view, today))
  const shown = held ? hold(held, pathsOf(actions), wanted) : wanted
  const isStale = shown.join() !== wanted.join()

  const look = (next: AgendaView) => {
    setView(next)
    setHeld(undefined)
    showInAddress(next)
    $whisper.set(shownText(arrange(actions, next, today).length, actions.length))
  }
  useEffect(() => {
    goToNamed()
    return whenAddressChanges(() => {
      setView(viewInAddress())
      setHeld(undefined)
    })
  }, [])

  const byPath = new Map(actions.map((action) => [action.path, action]))
  return (
    <div class="agenda">
      <p class="agenda__count">{countText(actions.length, actions.filter(isOpenAction).length)}</p>
      <Attention actions={actions} today={today} onLook={(scope) => look({ ...FIRST_VIEW, scope })} />
      <AgendaChoices {...{ view, actions, tables }} onChange={look} />
      <p class="agenda__shown">
        <span>
          {shownText(shown.length, actions.length)} <span class="agenda__paper">{viewText(view)}</span>
        </span>
        {isStale && (
          <span class="screen-only">
            {CHANGED_ORDER}{' '}
            <button type="button" class="clear-button" onClick={() => setHeld(undefined)}>
              Werk de lijst bij
            </button>
          </span>
        )}
      </p>
      {shown.length > 0 && (
        <table class="agenda__table" onInput={() => setHeld(held ?? shown)}>
          <caption class="visually-hidden">Acties, {SORT_TEXTS[view.sort]}</caption>
          <thead>
            <tr>
              <th scope="col">Actie</th>
              <th scope="col">Wie</th>
              <th scope="col" id="agenda-wanneer">
                Klaar op
              </th>
              <th scope="col" id="agenda-status">
                Status
              </th>
              <th scope="col">Niveau</th>
              <th scope="col">Bouwsteen of stap</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((path) => {
              const action = byPath.get(path)
              return (
                action && (
                  <AgendaRow
                    key={path}
                    {...{ action, tables, places, today }}
                    isOutside={!wanted.includes(path)}
                  />
                )
              )
            })}
          </tbody>
        </table>
      )}
      <p class="agenda__print screen-only">
        <button type="button" class="nl-button" onClick={print}>
          Druk deze lijst af
        </button>
      </p>
    </div>
  )
}

const viewText = ({ scope, sort, wie }: AgendaView): string =>
  `Gekozen: ${[SCOPE_TEXTS[scope], wie, SORT_TEXTS[sort]].filter(Boolean).join(', ')}.`
