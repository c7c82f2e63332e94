import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Scene } from '../../domain/room/scene.ts'
import { sceneElements } from '../../domain/room/told.ts'
import { clockText, isOver, leftAt, type Timer } from '../../domain/session/timer.ts'
import { NOT_TURNED, ROOM } from '../../messages/beamer.ts'
import { TIME_IS_UP } from '../../messages/timer.ts'
import { namedPlace } from '../../platform/address.ts'
import { openChannel } from '../../platform/room-channel.ts'
import { scrollToPart } from '../../platform/scroll.ts'
import { keepAwake } from '../../platform/wake-lock.ts'
import { followStage, type ScreenState } from '../../stores/room/screen.ts'
import { FullscreenButton } from '../beamer/FullscreenButton.tsx'
import { ReportNodes } from '../report/ReportView.tsx'
import { fitToScreen } from './fit.ts'

interface Shown {
  readonly state: ScreenState
  readonly scene: Scene | undefined
}

/** The window for the room. It holds nothing but the question that the first window says it shows. */
export function RoomScreen() {
  const [{ state, scene }, setShown] = useState<Shown>({ state: 'waiting', scene: undefined })
  useEffect(() => {
    const { $scene, $state, stop } = followStage(namedPlace(), { openChannel, now: () => Date.now() })
    const show = () => setShown({ state: $state.get(), scene: $scene.get() })
    $scene.listen(show)
    $state.listen(show)
    show()
    return stop
  }, [])
  useEffect(keepAwake, [])
  const part = scene?.scrolled
  const id = scene && `${scene.worksheet}.${scene.question.id}`
  // Only when the first window scrolls or goes on: here somebody may have scrolled too.
  useEffect(() => {
    if (part !== undefined && id !== undefined) scrollToPart(part)
  }, [part, id])
  return (
    <>
      {scene ? (
        <SceneView scene={scene} />
      ) : (
        <Quiet {...(state === 'showing' ? ROOM.waiting : ROOM[state])} />
      )}
      <p class="room__foot">
        <span>{scene?.casus}</span>
        <FullscreenButton />
      </p>
    </>
  )
}

/** Nothing to show yet, or any more. */
const Quiet = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <div class="room__quiet" role="status">
    <h1>{title}</h1>
    <p>{text}</p>
  </div>
)

function SceneView({ scene }: { readonly scene: Scene }) {
  const { title, place, number, question, isShut, timer } = scene
  const sheet = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (sheet.current) fitToScreen(sheet.current)
  })
  return (
    <article class="room__scene" ref={sheet}>
      <p class="room__where">
        <span>
          <b>{place}</b> · {title}
        </span>
        {timer && <Clock timer={timer} />}
      </p>
      <h1 class="room__question">
        <span class="room__number">{number}</span> {question.vraag}
      </h1>
      {question.uitleg && <p class="room__help">{question.uitleg}</p>}
      {isShut ? (
        <p class="room__shut">{NOT_TURNED}</p>
      ) : (
        <div class="room__answers">
          <ReportNodes nodes={sceneElements(scene)} />
        </div>
      )}
    </article>
  )
}

const LOOK = 250

/** Read from the clock of this device, which is the first window's too. */
function Clock({ timer }: { readonly timer: Timer }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const looking = setInterval(() => setNow(Date.now()), LOOK)
    return () => clearInterval(looking)
  }, [])
  const hasEnded = isOver(timer, now)
  return (
    <span class={hasEnded ? 'timer__clock timer__clock--over' : 'timer__clock'}>
      {hasEnded ? TIME_IS_UP : clockText(leftAt(timer, now))}
    </span>
  )
}
