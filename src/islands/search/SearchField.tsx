import type { Ref } from 'preact'

interface Props {
  readonly fieldRef: Ref<HTMLInputElement>
  readonly text: string
  readonly isReady: boolean
  readonly onText: (text: string) => void
  readonly onSubmit: () => void
  readonly onNear: () => void
}

/** The one field, with a button for who expects one; results come while typing. */
export function SearchField({ fieldRef, text, isReady, onText, onSubmit, onNear }: Props) {
  const submit = (event: Event) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form class="search__form" onSubmit={submit}>
      <label class="search__label" for="zoekwoord">
        Wat zoek je?
      </label>
      <div class="search__line">
        <input
          id="zoekwoord"
          ref={fieldRef}
          class="utrecht-textbox field"
          type="search"
          autocomplete="off"
          maxLength={200}
          disabled={!isReady}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
          onFocus={onNear}
        />
        <button class="nl-button nl-button--primary" type="submit">
          Zoek
        </button>
      </div>
    </form>
  )
}
