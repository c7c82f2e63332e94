import { useEffect } from 'preact/hooks'
import { changesText, NOT_NOW } from '../../messages/reminder.ts'
import { $reminder, notNow, sayOnce } from '../../stores/reminder/reminder.ts'
import { saveAndTell } from '../casus-bar/save-and-tell.ts'
import { useStore } from '../use-store.ts'

/** One calm line, in a place that was kept free for it. */
export function Reminder() {
  const reminder = useStore($reminder, undefined)
  useEffect(() => {
    if (reminder) sayOnce(changesText(reminder))
  }, [reminder])
  if (!reminder) return null
  return (
    <div class="reminder">
      <p class="reminder__text">{changesText(reminder)}</p>
      <button type="button" class="nl-button" onClick={saveAndTell}>
        Bewaar als bestand
      </button>
      <button type="button" class="clear-button" onClick={notNow}>
        {NOT_NOW}
      </button>
    </div>
  )
}
