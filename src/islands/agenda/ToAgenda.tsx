import { useRef, useState } from 'preact/hooks'
import { AGENDA } from '../../domain/agenda/agenda.ts'
import { firstWords } from '../../domain/agenda/first-words.ts'
import { placeInBook } from '../../domain/agenda/place-in-book.ts'
import { valueAt } from '../../domain/casus/registers.ts'
import { cellPaths, slotPath } from '../../domain/casus/rows.ts'
import { isSlotAnswered } from '../../domain/kinds/index.ts'
import { isFilledAt, plainText } from '../../domain/kinds/read.ts'
import {
  ALREADY_ON_AGENDA,
  NOW_ON_AGENDA,
  OFF_AGENDA,
  ON_AGENDA,
  PUT_ON_AGENDA,
} from '../../messages/agenda.ts'
import { sitePath } from '../../platform/address.ts'
import { chapterPlace } from '../../platform/chapter-place.ts'
import { addAction } from '../../stores/agenda/add-action.ts'
import { agendaRows } from '../../stores/agenda/made-from.ts'
import { $whisper } from '../../stores/announcement.ts'
import { answer, writer } from '../../stores/casus.ts'
import { removeRow } from '../../stores/rows.ts'
import { useRegisters } from '../use-store.ts'
import type { FootProps } from './Foot.tsx'

const isFilledIn = ({ registers, slot, question, row }: FootProps): boolean =>
  row === undefined
    ? isSlotAnswered(registers, slot, question)
    : cellPaths(registers, slot, row).some((path) => isFilledAt(registers[path]))

/** One press makes an action of an answer, with the way back to it. The keyboard stays where it is. */
export function ToAgenda(props: FootProps) {
  const { question, slot, registers, row, labelId } = props
  const button = useRef<HTMLButtonElement>(null)
  // What was said after the last press; undone, or done elsewhere, it is not true any more.
  const [said, setSaid] = useState('')
  const agenda = useRegisters(slotPath(AGENDA))
  const source = slotPath(slot, row)
  const made = agendaRows(agenda).get(source)
  if (made === undefined && !isFilledIn(props)) return null

  const say = (sentence: string) => {
    setSaid(sentence)
    $whisper.set(sentence)
  }
  const put = () => {
    const { isNew } = addAction({
      wat: firstWords(registers, slot, question, row),
      herkomst: source,
      ...placeInBook(chapterPlace(), slot.worksheet, question),
    })
    say(isNew ? NOW_ON_AGENDA : ALREADY_ON_AGENDA)
  }
  const undo = () => {
    if (made) removeRow(AGENDA, made)
    button.current?.focus()
    say(OFF_AGENDA)
  }
  const buttonId = `${source}-werkagenda`
  return (
    <div class="to-agenda screen-only">
      <button
        ref={button}
        type="button"
        class="clear-button to-agenda__button"
        id={buttonId}
        aria-labelledby={`${buttonId} ${labelId}`}
        onClick={put}
      >
        {PUT_ON_AGENDA}
      </button>
      {made === undefined ? (
        said === OFF_AGENDA && <p class="to-agenda__said">{said}</p>
      ) : (
        <p class="to-agenda__said">
          {said && said !== OFF_AGENDA ? said : ON_AGENDA}{' '}
          <a href={sitePath(`werkagenda/#${slotPath(AGENDA, made)}`)}>Bekijk op de werkagenda</a>
          {said === NOW_ON_AGENDA && (
            <>
              {' '}
              <button type="button" class="clear-button" onClick={undo}>
                Maak ongedaan
              </button>
            </>
          )}
        </p>
      )}
      {made !== undefined && said === NOW_ON_AGENDA && (
        <What row={made} text={plainText(valueAt(agenda, slotPath(AGENDA, made, 'wat'), writer))} />
      )}
    </div>
  )
}

/** The action itself, to put in words of its own at once. */
function What({ row, text }: { readonly row: string; readonly text: string }) {
  return (
    <label class="to-agenda__what">
      Wat gaan jullie doen? Begin met een werkwoord.
      <input
        type="text"
        class="utrecht-textbox field"
        autocomplete="off"
        value={text}
        onInput={(event) => answer(slotPath(AGENDA, row, 'wat'), event.currentTarget.value)}
      />
    </label>
  )
}
