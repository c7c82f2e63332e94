import { useState } from 'preact/hooks'
import { announce } from '../../stores/announcement.ts'

interface Props {
  readonly button: string
  /** Resolves to what came of it, in a sentence. */
  readonly tryIt: () => Promise<string>
}

/** A button, and what came of pressing it beside it and aloud. */
export function Try({ button, tryIt }: Props) {
  const [outcome, setOutcome] = useState('')
  const press = () =>
    void tryIt().then((sentence) => {
      setOutcome(sentence)
      announce(sentence)
    })
  return (
    <p class="device-check__try">
      <button type="button" class="nl-button" onClick={press}>
        {button}
      </button>{' '}
      <span>{outcome}</span>
    </p>
  )
}
