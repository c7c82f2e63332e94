// Beamerstand of a chapter, fetched when somebody asks for it: it reads the address, and follows it.
import { render } from 'preact'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { KEYS } from '../../messages/beamer.ts'
import {
  beamerQuestion,
  nameBeamerQuestion,
  namePageQuestion,
  whenAddressChanges,
} from '../../platform/beamer-address.ts'
import { whenBeamerKeyPressed } from '../../platform/beamer-keys.ts'
import { stopFillingScreen } from '../../platform/fullscreen.ts'
import { loadStyles } from '../../platform/styles.ts'
import { keepAwake } from '../../platform/wake-lock.ts'
import { $whisper } from '../../stores/announcement.ts'
import { open } from '../../stores/casus.ts'
import { $stop, leaveBeamer, showQuestion, step } from '../../stores/room/beamer.ts'
import { showInRoom } from '../../stores/room/in-room.ts'
import styles from '../../styles/beamer.css?url'
import { BeamerBar } from './BeamerBar.tsx'
import { clearStage, leaveField, putOnStage } from './stage.ts'

/** The worksheets of this page, as they were handed to its islands. */
const worksheets = (): NumberedWorksheet[] =>
  [...document.querySelectorAll('.worksheet')].flatMap((sheet) => {
    const props = sheet.closest<HTMLElement>('[data-island]')?.dataset['props'] ?? '{}'
    return (JSON.parse(props) as { worksheet?: NumberedWorksheet }).worksheet ?? []
  })

/** Everything that goes on for as long as a question fills the screen. */
function begin(bar: HTMLElement): () => void {
  const room = showInRoom()
  const leave = () => leaveBeamer()
  const keys = whenBeamerKeyPressed({
    previous: () => step(-1),
    next: () => step(1),
    leaveField: () => {
      const stop = $stop.get()
      if (stop) leaveField(stop)
    },
    leave,
  })
  // The number of a question is a link to it on the page; here it is there already.
  const stay = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('.question__number')) event.preventDefault()
  }
  document.addEventListener('click', stay)
  const sleep = keepAwake()
  render(<BeamerBar room={room} leave={leave} />, bar)
  return () => {
    render(null, bar)
    document.removeEventListener('click', stay)
    keys()
    sleep()
    room.stop()
    stopFillingScreen()
  }
}

/** The bar, and the keys in words under the question. */
function createParts() {
  const bar = document.createElement('section')
  bar.className = 'beamer-bar'
  bar.setAttribute('aria-label', 'Beamerstand')
  const keys = document.createElement('p')
  keys.className = 'beamer-keys'
  keys.textContent = KEYS
  return { bar, keys }
}

function createBeamer() {
  const { bar, keys } = createParts()
  let end: (() => void) | undefined

  $stop.listen((stop, before) => {
    if (stop) {
      if (!bar.isConnected) {
        document.body.append(bar)
        document.querySelector('main')?.append(keys)
      }
      nameBeamerQuestion(stop.id)
      putOnStage(stop, [bar, keys])
      end ??= begin(bar)
      if (before && before.worksheet.id !== stop.worksheet.id)
        $whisper.set(`Werkblad ${stop.worksheet.nummer}: ${stop.worksheet.titel}. ${stop.place}.`)
      return
    }
    end?.()
    end = undefined
    bar.remove()
    keys.remove()
    if (!before) return
    // By Back the address says so already.
    if (beamerQuestion() !== undefined) namePageQuestion(before.id)
    clearStage(before)
  })
}

const follow = (): void => {
  const id = beamerQuestion()
  if (id === undefined) leaveBeamer()
  else if (id !== $stop.get()?.id) showQuestion(worksheets(), id)
}

let isReady: Promise<void> | undefined

async function prepare(): Promise<void> {
  // Fields that have not been opened yet take no focus, and grow when the answers come.
  await Promise.all([loadStyles(styles), open()])
  createBeamer()
  whenAddressChanges(follow)
}

/** Shows what the address asks for, from now on. */
export async function standBeamer(): Promise<void> {
  isReady ??= prepare()
  await isReady
  follow()
}
