// A session under way, on one device with several tabs.
import { describe, expect, it } from 'vitest'
import { screenOf } from '../../src/domain/session/run.ts'
import { TIP_ROUND } from '../../src/domain/session/tip-round.ts'
import { MEETING_KEY } from '../../src/stores/keys.ts'
import { createMeeting } from '../../src/stores/meeting.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'

const SCRIPT = { draaiboek: 'tips', bijeenkomst: '', titel: 'Tips', blokken: TIP_ROUND }

/** One tab, and the way to tell it that another wrote. */
function openTab(storage = new MemoryStorage()) {
  const told: ((key: string | undefined, text: string | null) => void)[] = []
  const timers: string[] = []
  const meeting = createMeeting({
    storage,
    now: () => 1_000,
    whenOtherTabWrites: (tell) => void told.push(tell),
    setTimer: (minutes, name) => void timers.push(`${minutes} ${name}`),
  })
  meeting.open()
  const screen = () => {
    const run = meeting.$run.get()
    const shown = run && screenOf(run)
    return shown?.type === 'blok' ? shown.block.id : shown?.type
  }
  return {
    ...meeting,
    storage,
    timers,
    screen,
    hear: () => {
      for (const tell of told) tell(MEETING_KEY, null)
    },
  }
}

describe('a session under way', () => {
  it('sets the clock for each block it comes to, and for no other screen', () => {
    const tab = openTab()
    tab.begin(SCRIPT, true)
    for (let times = 0; times < 4; times += 1) tab.next()
    expect(tab.screen()).toBe('slot')
    expect(tab.timers).toEqual(['3 Drie minuten vertellen', "5 Tips in duo's", '2 De verteller kiest'])
  })

  it('is taken up by a page that is opened later, without setting the clock again', () => {
    const tab = openTab()
    tab.begin(SCRIPT, false)
    tab.next()
    const later = openTab(tab.storage)
    expect(later.screen()).toBe('tips')
    expect(later.timers).toEqual([])
  })

  it('is followed by other tabs, also where it ends', () => {
    const [one] = [openTab()]
    const other = openTab(one.storage)
    one.begin(SCRIPT, false)
    other.hear()
    expect(other.screen()).toBe('vertellen')
    one.end()
    other.hear()
    expect(other.screen()).toBeUndefined()
    expect(one.storage.read(MEETING_KEY)).toBeNull()
  })
})
