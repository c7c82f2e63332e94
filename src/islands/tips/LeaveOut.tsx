import { type FoundInAnswer, foundKey } from '../../domain/privacy/in-answers.ts'
import { looksLike } from '../../messages/privacy.ts'

interface Props {
  readonly found: readonly FoundInAnswer[]
  isKept(one: FoundInAnswer): boolean
  keep(key: string, isKept: boolean): void
}

/** What looks like personal data and is left out, unless somebody says that it may go along. */
export function LeaveOut({ found, isKept, keep }: Props) {
  const once = [...new Map(found.map((one) => [foundKey(one), one])).values()]
  if (once.length === 0) return null
  return (
    <fieldset class="tips__part found">
      <legend>Dit laten we weg, want het lijkt op persoonsgegevens</legend>
      {once.map((one) => (
        <label key={foundKey(one)} class="choice">
          <input
            class="choice__input"
            type="checkbox"
            checked={!isKept(one)}
            onChange={(event) => keep(foundKey(one), !event.currentTarget.checked)}
          />
          <span class="choice__text">{looksLike(one)}: laat weg</span>
        </label>
      ))}
    </fieldset>
  )
}
