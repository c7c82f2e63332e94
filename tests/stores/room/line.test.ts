import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { makeScene } from '../../../src/domain/room/scene.ts'
import { stopsOf } from '../../../src/domain/room/stops.ts'
import { followStage } from '../../../src/stores/room/screen.ts'
import { speak } from '../../../src/stores/room/speaker.ts'
import { casus, worksheet } from '../../domain/sample.ts'

/** The windows of one browser, which hear one another at once. */
function createLine() {
  const ears = new Set<(message: unknown) => void>()
  return {
    /** The window that came first is gone without a word, as in a crash. */
    crashFirst: () => void ears.delete([...ears][0] as (message: unknown) => void),
    openChannel(hear: (message: unknown) => void) {
      ears.add(hear)
      return {
        send: (message: unknown) => {
          for (const ear of [...ears]) if (ear !== hear) ear(structuredClone(message))
        },
        close: () => void ears.delete(hear),
      }
    },
  }
}

const [stop] = stopsOf([worksheet([{ id: 'a', soort: 'tekst', vraag: 'Wat?', lengte: 'kort' }])])

const openStage = (name: string, line: ReturnType<typeof createLine>, text = 'Elf bomen') => {
  const shown = { text, isOn: true }
  const scene = () =>
    shown.isOn && stop
      ? makeScene({ stop, lens: 'wijk', registers: casus({ 'blad.a': shown.text }) })
      : undefined
  const speaker = speak(name, scene, { ...line, now: () => Date.now(), soon: (work) => work() })
  return Object.assign(speaker, { shown })
}

const openScreen = (name: string, line: ReturnType<typeof createLine>) => {
  const screen = followStage(name, { ...line, now: () => Date.now() })
  const value = () => Object.values(screen.$scene.get()?.registers ?? {})[0]?.versions[0]?.value
  return { ...screen, value }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the window for the room', () => {
  it('shows the question, whether it was opened after beamerstand or before it', () => {
    const line = createLine()
    const early = openScreen('', line)
    expect(early.$state.get()).toBe('waiting')
    const stage = openStage('een', line)
    stage.tell()
    const late = openScreen('een', line)
    expect([early.value(), late.value()]).toEqual(['Elf bomen', 'Elf bomen'])
    stage.shown.text = 'Elf zieke bomen'
    stage.tell()
    expect([early.value(), late.value()]).toEqual(['Elf zieke bomen', 'Elf zieke bomen'])
  })

  it('follows the window that opened it, and never another one', () => {
    const line = createLine()
    openStage('een', line)
    const screen = openScreen('een', line)
    openStage('ander', line, 'Een andere casus').tell()
    vi.advanceTimersByTime(60_000)
    expect(screen.value()).toBe('Elf bomen')
  })

  it('follows one window only when nobody said which, until that one stops', () => {
    const line = createLine()
    const first = openStage('een', line)
    const screen = openScreen('', line)
    const other = openStage('ander', line, 'Een andere casus')
    other.tell()
    expect(screen.value()).toBe('Elf bomen')
    first.end()
    vi.advanceTimersByTime(10_000)
    expect(screen.value()).toBe('Een andere casus')
  })

  it('says that beamerstand stopped, and shows nothing any more', () => {
    const line = createLine()
    const stage = openStage('een', line)
    const screen = openScreen('een', line)
    stage.end()
    vi.advanceTimersByTime(3_000)
    expect([screen.$state.get(), screen.$scene.get()]).toEqual(['gone', undefined])
    openStage('een', line).tell()
    expect([screen.$state.get(), screen.value()]).toEqual(['showing', 'Elf bomen'])
  })

  it('does not blink when the first window is reloaded', () => {
    const line = createLine()
    const stage = openStage('een', line)
    const screen = openScreen('een', line)
    const seen: string[] = []
    screen.$state.listen((state) => seen.push(state))
    stage.end()
    vi.advanceTimersByTime(1_500)
    openStage('een', line).tell()
    vi.advanceTimersByTime(60_000)
    expect([seen, screen.value()]).toEqual([[], 'Elf bomen'])
  })

  it('notices a first window that is gone without a word', () => {
    const line = createLine()
    openStage('een', line)
    const screen = openScreen('een', line)
    vi.advanceTimersByTime(30_000)
    expect(screen.$state.get()).toBe('showing')
    line.crashFirst()
    vi.advanceTimersByTime(30_000)
    expect([screen.$state.get(), screen.value()]).toEqual(['gone', undefined])
  })

  it('says so where the browser has no line between windows', () => {
    const without = {
      openChannel: () => undefined,
      now: () => Date.now(),
      soon: (work: () => void) => work(),
    }
    expect(followStage('', without).$state.get()).toBe('unable')
    expect(speak('een', () => undefined, without).canSpeak).toBe(false)
  })

  it('makes itself known to the first window, for as long as it is there', () => {
    const line = createLine()
    const stage = openStage('een', line)
    expect(stage.$asked.get()).toBeUndefined()
    const screen = openScreen('een', line)
    vi.advanceTimersByTime(30_000)
    const last = stage.$asked.get() ?? 0
    expect(Date.now() - last).toBeLessThan(12_000)
    screen.stop()
    vi.advanceTimersByTime(30_000)
    expect(stage.$asked.get()).toBe(last)
  })
})
