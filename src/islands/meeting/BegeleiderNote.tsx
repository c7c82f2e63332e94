import { useState } from 'preact/hooks'
import { valueAt } from '../../domain/casus/registers.ts'
import { plainText } from '../../domain/kinds/read.ts'
import type { Block } from '../../domain/library/draaiboek.ts'
import { notePath } from '../../domain/session/notes.ts'
import { answer, writer } from '../../stores/casus.ts'
import { useRegisters } from '../use-store.ts'
import { OtherVersions } from '../worksheet/OtherVersions.tsx'

interface Props {
  readonly draaiboek: string
  readonly block: Block
}

/** For the begeleider alone: what the draaiboek advises, and what one wrote oneself. On no paper. */
export function BegeleiderNote({ draaiboek, block }: Props) {
  const [isShown, setShown] = useState(false)
  return (
    <div class="runner__note screen-only">
      <button type="button" class="nl-button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
        {isShown ? 'Verberg notitie' : 'Toon notitie'}
      </button>
      {isShown && (
        <>
          {block.notitie && <p>{block.notitie}</p>}
          <NoteField path={notePath(draaiboek, block.id)} label="Je eigen notitie bij dit blok" />
        </>
      )}
    </div>
  )
}

interface NoteFieldProps {
  readonly path: string
  readonly label: string
}

/** A note of one's own; it is kept in the casus, and goes in no copy for others. */
export function NoteField({ path, label }: NoteFieldProps) {
  const registers = useRegisters(path)
  return (
    <>
      <label class="cell__label" for={path}>
        {label}
      </label>
      <textarea
        id={path}
        class="utrecht-textarea field"
        rows={3}
        autocomplete="off"
        value={plainText(valueAt(registers, path, writer))}
        onInput={(event) => answer(path, event.currentTarget.value)}
      />
      <OtherVersions path={path} register={registers[path]} />
    </>
  )
}
