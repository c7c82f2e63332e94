import { render } from 'preact'
import { whenFilledIn } from '../../platform/keyboard.ts'
import { $announcement } from '../../stores/announcement.ts'
import { $foundInFile } from '../../stores/privacy/found-in-file.ts'
import { lookAfterStorage, lookWhetherDue } from '../../stores/reminder/reminder.ts'
import { watch } from '../../stores/snapshots/watch.ts'
import { useOnDemand } from '../use-on-demand.ts'
import { useStore } from '../use-store.ts'
import { Reminder } from './Reminder.tsx'

// A pause this long is no thinking between two words.
const PAUSE = 10_000

/** After a file was made there is nothing to remind of, and maybe something to mind. */
function Strip() {
  const inFile = useStore($foundInFile, undefined)
  const Found = useOnDemand(inFile !== undefined, () =>
    import('../privacy/FoundInFile.tsx').then((file) => file.FoundInFile),
  )
  return Found && inFile ? <Found {...inFile} /> : <Reminder />
}

/**
 * Keeps earlier versions, asks the browser to keep this work, and reminds of a file: at the opening of a page and in a
 * pause, never while typing.
 */
export function care(): void {
  watch()
  lookAfterStorage()
  const place = document.querySelector('[data-reminder]')
  if (!place) return
  render(<Strip />, place)
  void lookWhetherDue()
  let timer: ReturnType<typeof setTimeout> | undefined
  whenFilledIn(() => {
    clearTimeout(timer)
    timer = setTimeout(() => void lookWhetherDue(), PAUSE)
  })
  // What was just done may have been a file.
  $announcement.listen(() => void lookWhetherDue())
}
