import { render } from 'preact'
import { useEffect } from 'preact/hooks'
import { placeText } from '../../messages/meeting.ts'
import { sitePath } from '../../platform/address.ts'
import { meeting } from '../../stores/meeting.ts'
import { useStore } from '../use-store.ts'

/** From any working page back to the session that is under way. */
function WayBack() {
  const run = useStore(meeting.$run, undefined)
  useEffect(() => meeting.open(), [])
  return run ? (
    <a class="aside__finish" href={sitePath('sessie/')}>
      Terug naar de sessie, {placeText(run)}
    </a>
  ) : null
}

/** Shows it in the strip above the page, where that has a place for it. */
export function showWayBack(): void {
  const place = document.querySelector('[data-meeting]')
  if (place) render(<WayBack />, place)
}
