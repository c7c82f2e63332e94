import { type AgendaAction, NAMELESS_ACTION } from '../../domain/agenda/actions.ts'
import { STATUSES } from '../../domain/agenda/agenda.ts'
import type { AnswerPlaces } from '../../domain/agenda/answer-places.ts'
import { isLate, isOpenAction } from '../../domain/agenda/arrange.ts'
import type { ActionTable } from '../../domain/agenda/tables.ts'
import { parsePath } from '../../domain/casus/path.ts'
import { valueAt } from '../../domain/casus/registers.ts'
import { slotPath } from '../../domain/casus/rows.ts'
import { readableDate } from '../../domain/kinds/columns.ts'
import { optionText, plainText } from '../../domain/kinds/read.ts'
import { sitePath } from '../../platform/address.ts'
import { answer, writer } from '../../stores/casus.ts'
import { useRegisters } from '../use-store.ts'
import { OtherVersions } from '../worksheet/OtherVersions.tsx'
import { OriginLink } from './OriginLink.tsx'
import { optionsOf } from './options.ts'

interface Props {
  readonly action: AgendaAction
  readonly tables: readonly ActionTable[]
  readonly places: AnswerPlaces
  /** ISO date of today. */
  readonly today: string
  /** True when it was changed such that it does not belong to what was asked for any more. */
  readonly isOutside: boolean
}

/** One action. Its date and its status are changed here, the rest where it was written. */
export function AgendaRow({ action, tables, places, today, isOutside }: Props) {
  const { table, path, lens } = action
  const name = action.wat || NAMELESS_ACTION
  const nameId = `${path}-naam`
  const { row = '' } = parsePath(path) ?? {}
  const question = `${table.worksheet}.${table.question.id}`
  const cell = (column: string) =>
    slotPath({ worksheet: table.worksheet, question: table.question.id, lens }, row, column)
  const levels = optionText(optionsOf(tables, 'niveau'), action.niveau)
  return (
    <tr class={isOpenAction(action) ? undefined : 'is-finished'} id={path}>
      <th scope="row">
        <span class="agenda__what" id={nameId}>
          {name}
        </span>
        {action.waarom && <span class="agenda__more">Waarom: {action.waarom}</span>}
        {action.nodigVan && <span class="agenda__more">Nodig: {action.nodigVan}</span>}
        <span class="agenda__more">
          <OriginLink origin={action.herkomst || question} places={places} />
          <a class="screen-only" href={sitePath(`werkboek/${table.chapter}/#${lens ? question : nameId}`)}>
            Wijzig<span class="visually-hidden">: {name}</span>
          </a>
        </span>
        {isOutside && <span class="agenda__remark screen-only">Valt nu buiten wat je koos.</span>}
      </th>
      <td data-label="Wie">
        {action.wie || <Missing text="Nog van niemand" isOpen={isOpenAction(action)} />}
      </td>
      <td data-label="Klaar op">
        <DateField
          path={cell(table.columns.wanneer?.id ?? 'wanneer')}
          labelledBy={`agenda-wanneer ${nameId}`}
        />
        {isLate(action, today) && <span class="agenda__remark">Over de datum</span>}
        {action.wanneer === '' && <Missing text="Nog geen datum" isOpen={isOpenAction(action)} />}
      </td>
      <td data-label="Status">
        <StatusField path={cell('status')} labelledBy={`agenda-status ${nameId}`} />
      </td>
      <td data-label="Niveau">{levels}</td>
      <td data-label="Bouwsteen of stap">
        {[optionText(optionsOf(tables, 'bouwsteen'), action.bouwsteen), stepText(tables, action.stap)]
          .filter(Boolean)
          .map((text) => (
            <span key={text} class="agenda__subject">
              {text}
            </span>
          ))}
      </td>
    </tr>
  )
}

const stepText = (tables: readonly ActionTable[], stap: string): string =>
  stap && `Stap ${optionText(optionsOf(tables, 'stap'), stap)}`

/** What is not there yet is said of what still has to be done, and of nothing else. */
const Missing = ({ text, isOpen }: { readonly text: string; readonly isOpen: boolean }) =>
  isOpen ? <span class="agenda__missing">{text}</span> : null

interface FieldProps {
  readonly path: string
  readonly labelledBy: string
}

function DateField({ path, labelledBy }: FieldProps) {
  const registers = useRegisters(path)
  const value = plainText(valueAt(registers, path, writer))
  return (
    <>
      <input
        type="date"
        class="utrecht-textbox field"
        autocomplete="off"
        aria-labelledby={labelledBy}
        value={value}
        onInput={(event) => answer(path, event.currentTarget.value)}
      />
      <span class="agenda__paper">{readableDate(value)}</span>
      <OtherVersions path={path} register={registers[path]} text={(one) => readableDate(plainText(one))} />
    </>
  )
}

function StatusField({ path, labelledBy }: FieldProps) {
  const registers = useRegisters(path)
  const value = plainText(valueAt(registers, path, writer)) || 'open'
  const isKnown = STATUSES.some(({ id }) => id === value)
  return (
    <>
      <select
        class="utrecht-select field"
        aria-labelledby={labelledBy}
        value={value}
        onChange={(event) => answer(path, event.currentTarget.value)}
      >
        {[...STATUSES, ...(isKnown ? [] : [{ id: value, tekst: value }])].map(({ id, tekst }) => (
          <option key={id} value={id}>
            {tekst}
          </option>
        ))}
      </select>
      <span class="agenda__paper">{optionText(STATUSES, value)}</span>
      <OtherVersions path={path} register={registers[path]} text={(one) => optionText(STATUSES, one)} />
    </>
  )
}
