import { useEffect, useRef, useState } from 'preact/hooks'
import { isRenamed } from '../../messages/casussen.ts'
import { type CasusEntry, rename } from '../../stores/casussen/casussen.ts'
import type { Done } from './DoneNotice.tsx'

interface Props {
  readonly entry: CasusEntry
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
}

/** Another name for a casus: the answer to the first question of the worksheet about it. */
export function Rename({ entry, onDone, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(entry.name)
  useEffect(() => field.current?.select(), [])
  const keep = async () => {
    const wanted = name.trim()
    if (wanted === '' || wanted === entry.name) return onClose()
    await rename(entry.id, wanted)
    onClose()
    onDone({ text: isRenamed(wanted) })
  }
  return (
    <fieldset class="casussen__rename">
      <legend class="visually-hidden">Een andere naam voor {entry.name}</legend>
      <label class="start__label">
        Hoe heet deze casus voortaan?
        <input
          ref={field}
          type="text"
          class="utrecht-textbox field"
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void keep()
            if (event.key === 'Escape') onClose()
          }}
        />
      </label>
      <div class="casussen__verbs">
        <button type="button" class="nl-button nl-button--primary" onClick={() => void keep()}>
          Bewaar deze naam
        </button>
        <button type="button" class="clear-button" onClick={onClose}>
          Laat de naam zo
        </button>
      </div>
    </fieldset>
  )
}
