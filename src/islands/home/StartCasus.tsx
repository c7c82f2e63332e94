import { useState } from 'preact/hooks'
import { CASUS_NAME_PATH } from '../../domain/casus/path.ts'
import { goTo } from '../../platform/address.ts'
import { answer, switchTo } from '../../stores/casus.ts'

interface Props {
  readonly base: string
  readonly isOpen: boolean
  /** Beside a casus that is there already; that one stays on this device. */
  readonly isAnother?: boolean
}

export function StartCasus({ base, isOpen, isAnother = false }: Props) {
  const [name, setName] = useState('')
  const begin = async () => {
    if (isAnother) await switchTo()
    if (name.trim()) answer(CASUS_NAME_PATH, name.trim())
    goTo(`${base}werkboek/zo-werkt-dit-werkboek/`)
  }
  const fields = (
    <fieldset class="start__fields" disabled={!isOpen}>
      <legend class="visually-hidden">Een casus beginnen</legend>
      <label class="start__label">
        Hoe heet jullie casus?
        <span class="start__hint">Een werknaam is genoeg. Je kunt hem altijd veranderen.</span>
        <input
          type="text"
          class="utrecht-textbox field"
          autocomplete="off"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void begin()
          }}
        />
      </label>
      <button type="button" class="nl-button nl-button--primary" onClick={() => void begin()}>
        {isAnother ? 'Begin een nieuwe casus' : 'Begin met jullie casus'}
      </button>
    </fieldset>
  )
  if (!isAnother) return fields
  return (
    <details class="start__another">
      <summary>Begin een andere casus</summary>
      <p>De casus waar je nu aan werkt, blijft op dit apparaat staan.</p>
      {fields}
    </details>
  )
}
