import type { ComponentChildren } from 'preact'
import { saveAndTell } from './save-and-tell.ts'

interface Props {
  readonly title: string
  readonly text: string
  readonly action?: ComponentChildren
}

/** Something a person must know about keeping, for as long as it is so. */
export function Notice({ title, text, action }: Props) {
  return (
    <div class="notice notice--warning">
      <p class="notice__title">{title}</p>
      <p>{text}</p>
      {action}
    </div>
  )
}

export const SaveButton = () => (
  <button type="button" class="nl-button nl-button--primary" onClick={saveAndTell}>
    Bewaar als bestand
  </button>
)
