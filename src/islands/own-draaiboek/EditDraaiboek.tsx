import { useEffect, useRef } from 'preact/hooks'
import type { Registers } from '../../domain/casus/registers.ts'
import { slotPath } from '../../domain/casus/rows.ts'
import { type Block, minutesOf } from '../../domain/library/draaiboek.ts'
import {
  blocksOf,
  blockTable,
  DRAAIBOEK_COLUMNS,
  minutesLeft,
  OWN_DRAAIBOEKEN,
  type OwnDraaiboek,
  scriptOfOwn,
} from '../../domain/session/own-draaiboek.ts'
import { TIP_ROUND } from '../../domain/session/tip-round.ts'
import { fitText } from '../../messages/meeting.ts'
import { goTo } from '../../platform/address.ts'
import { $whisper } from '../../stores/announcement.ts'
import { addBlocks } from '../../stores/own-draaiboek.ts'
import { beginSession } from '../meeting/begin-session.ts'
import type { Sheets } from '../meeting/sheets.ts'
import { CellInput } from '../worksheet/CellInput.tsx'
import { OtherVersions } from '../worksheet/OtherVersions.tsx'
import { RemovedRows } from '../worksheet/RemovedRows.tsx'
import { useRows } from '../worksheet/use-rows.ts'
import { OwnBlock } from './OwnBlock.tsx'
import { PaperDraaiboek } from './PaperDraaiboek.tsx'
import { PickBlocks } from './PickBlocks.tsx'

interface Props {
  readonly registers: Registers
  readonly draaiboek: OwnDraaiboek
  readonly sheets: Sheets
  readonly base: string
  readonly close: () => void
}

/** One draaiboek of the trio: its blocks in their order, and whether they fit in the time there is. */
export function EditDraaiboek({ registers, draaiboek, sheets, base, close }: Props) {
  const slot = blocksOf(draaiboek.id)
  const { rows, gone, add, move, remove, restore } = useRows(registers, slot, 'titel')
  const addAll = (blocks: readonly Block[]) => {
    addBlocks(draaiboek.id, blocks)
    $whisper.set(`Toegevoegd: ${blocks.map(({ titel }) => titel).join(', ')}.`)
  }
  const lead = () => {
    beginSession(scriptOfOwn(draaiboek))
    goTo(`${base}sessie/`)
  }
  return (
    <>
      <Head {...{ registers, draaiboek }} />
      <p class="own-fit">{fitText(minutesOf(draaiboek.blokken), minutesLeft(draaiboek))}</p>
      <ol class="own-blocks">
        {rows.map((row, index) => (
          <OwnBlock
            key={row}
            {...{ registers, slot, row, sheets }}
            draaiboek={draaiboek.id}
            position={index}
            isLast={index === rows.length - 1}
            onMove={(direction) => move(row, direction)}
            onRemove={() => remove(row)}
          />
        ))}
      </ol>
      {gone.length > 0 && (
        <RemovedRows question={blockTable(draaiboek.id)} {...{ slot, registers, restore }} removed={gone} />
      )}
      <p class="own-list__actions">
        <button type="button" class="nl-button" onClick={add}>
          Voeg een eigen blok toe
        </button>
        <button type="button" class="nl-button" onClick={() => addAll(TIP_ROUND)}>
          Voeg een ronde met tips toe ({minutesOf(TIP_ROUND)} minuten)
        </button>
      </p>
      <PickBlocks add={addAll} />
      <p class="own-list__actions">
        <button
          type="button"
          class="nl-button nl-button--primary"
          disabled={rows.length === 0}
          onClick={lead}
        >
          Begin deze sessie
        </button>
        <button type="button" class="nl-button" onClick={close}>
          Alle eigen draaiboeken
        </button>
      </p>
      <PaperDraaiboek {...{ draaiboek, sheets }} />
    </>
  )
}

/** Its name and the time there is. */
function Head({ registers, draaiboek }: Pick<Props, 'registers' | 'draaiboek'>) {
  const place = useRef<HTMLDivElement>(null)
  // Whoever just made it goes on with its name.
  useEffect(() => place.current?.querySelector('input')?.focus(), [])
  return (
    <div class="own-head" ref={place}>
      {DRAAIBOEK_COLUMNS.map((column) => {
        const path = slotPath(OWN_DRAAIBOEKEN, draaiboek.id, column.id)
        return (
          <div class={`cell cell--${column.soort}`} key={column.id}>
            <label class="cell__label" for={path}>
              {column.titel}
            </label>
            <CellInput {...{ column, path, registers }} />
            <OtherVersions path={path} register={registers[path]} />
          </div>
        )
      })}
    </div>
  )
}
