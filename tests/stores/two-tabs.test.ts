// Two tabs on one casus, in a browser that is late with everything. The model knows only what each page showed
// when something was typed in it: that was written over, and nothing else may ever be gone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRegister } from '../../src/domain/casus/parse-register.ts'
import { type Register, shownTogether, type Version } from '../../src/domain/casus/register.ts'
import { PATIENT, runs } from '../domain/runs.ts'
import { MemoryJournal } from './fakes/memory-journal.ts'
import { settle } from './fakes/page.ts'
import { Browser, type Tab } from './fakes/tabs.ts'
import { ACTIVE, keyOf, register, stored } from './stored.ts'

const PATHS = ['x.a', 'x.b', 'y.t/k3/wie'] as const

const nameOf = ({ writer, count }: Version): string => `${writer}.${count}`
const namesIn = (found: Register | undefined): string[] => (found?.versions ?? []).map(nameOf).sort()

class Model {
  readonly #written = new Map<string, Set<string>>()
  readonly #gone = new Set<string>()
  #count = 0

  type(tab: Tab, path: string): void {
    const before = tab.page.$registers.get()[path]
    this.#write(tab, path, before ? shownTogether(before, tab.page.writer) : [])
  }

  choose(tab: Tab, path: string): void {
    const versions = tab.page.$registers.get()[path]?.versions ?? []
    if (versions.length > 1) this.#write(tab, path, versions, true)
  }

  alive(path: string): string[] {
    return [...(this.#written.get(path) ?? [])].filter((name) => !this.#gone.has(name)).sort()
  }

  #write(tab: Tab, path: string, over: readonly Version[], isChoice = false): void {
    this.#count += 1
    tab.page.answer(path, `tekst ${this.#count}`, isChoice ? over : undefined)
    for (const version of over) this.#gone.add(nameOf(version))
    const mine = (tab.page.$registers.get()[path]?.versions ?? []).filter(
      ({ writer }) => writer === tab.page.writer,
    )
    const last = mine.reduce((a, b) => (a.count > b.count ? a : b))
    this.#written.set(path, (this.#written.get(path) ?? new Set()).add(nameOf(last)))
  }
}

type Step =
  | { readonly did: 'type' | 'choose'; readonly tab: number; readonly path: string }
  | { readonly did: 'arrive'; readonly tab: number; readonly pick: number }

const tab = fc.nat({ max: 1 })
const path = fc.constantFrom(...PATHS)
const typing: fc.Arbitrary<Step> = fc.record({ did: fc.constant('type' as const), tab, path })
const arriving: fc.Arbitrary<Step> = fc.record({
  did: fc.constant('arrive' as const),
  tab,
  pick: fc.nat({ max: 9 }),
})
const choosing: fc.Arbitrary<Step> = fc.record({ did: fc.constant('choose' as const), tab, path })
const anyStep = fc.oneof(
  { weight: 4, arbitrary: typing },
  { weight: 5, arbitrary: arriving },
  { weight: 1, arbitrary: choosing },
)

function perform(step: Step, tabs: readonly Tab[], model: Model): void {
  const at = tabs[step.tab]
  if (!at) throw new Error(`There is no tab ${step.tab}`)
  if (step.did === 'arrive') at.moveOne(step.pick)
  else if (step.did === 'type') model.type(at, step.path)
  else model.choose(at, step.path)
}

/** All tabs show, and the disk holds, exactly what nobody wrote over. */
function expectNothingLost(browser: Browser, model: Model): void {
  for (const at of PATHS) {
    const onDisk = parseRegister(browser.disk.get(keyOf(at)) ?? '')
    expect(namesIn(onDisk.ok ? onDisk.value : undefined)).toEqual(model.alive(at))
    for (const open of browser.tabs) expect(namesIn(open.page.$registers.get()[at])).toEqual(model.alive(at))
  }
}

async function expectStepsLoseNothing(steps: readonly Step[]): Promise<void> {
  const [browser, model] = [new Browser(stored({})), new Model()]
  const tabs = [await browser.openTab(), await browser.openTab()]
  for (const step of steps) perform(step, tabs, model)
  browser.settle()
  expectNothingLost(browser, model)
}

describe('two tabs on one casus', () => {
  it('lose nothing and end up the same, whatever arrives when', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 60, size: 'max' }), expectStepsLoseNothing),
      runs(400),
    )
  })

  it('lose nothing in five hundred writes each', PATIENT, async () => {
    const writes = (which: number) =>
      Array.from({ length: 500 }, () => path.map((at): Step => ({ did: 'type', tab: which, path: at })))
    const longHistory = fc
      .tuple(
        fc.tuple(...writes(0), ...writes(1)),
        fc.array(arriving, { minLength: 1_500, maxLength: 1_500, size: 'max' }),
        fc.integer(),
      )
      .map(([typed, arrived, seed]) => shuffled([...typed, ...arrived], seed))
    await fc.assert(fc.asyncProperty(longHistory, expectStepsLoseNothing), {
      ...runs(10),
      endOnFailure: true,
    })
  })

  it('see one another at once', async () => {
    const browser = new Browser(stored({}))
    const [a, b] = [await browser.openTab(), await browser.openTab()]
    a.page.answer('x.a', 'van a')
    browser.settle()
    expect(b.page.shows('x.a')).toBe('van a')
  })

  it('keep what the other wrote in a field that still looked empty here', async () => {
    const browser = new Browser(stored({}))
    const [a, b] = [await browser.openTab(), await browser.openTab()]
    b.page.answer('x.a', 'van b')
    while (b.moveOne(0));
    while (a.moveOne(1) && a.read(keyOf('x.a')) === null);
    expect([a.read(keyOf('x.a')) !== null, a.page.values('x.a')]).toEqual([true, []])
    a.page.answer('x.a', 'van a')
    expect(a.page.values('x.a').sort()).toEqual(['van a', 'van b'])
  })

  it('share the casus that one of them began a moment ago, and keep what stood there', async () => {
    const browser = new Browser()
    const [a, b] = [await browser.openTab(), await browser.openTab()]
    a.page.answer('x.a', 'van a')
    while (a.moveOne(0));
    while (b.read(ACTIVE) === null || b.keys('wijkwerkboek:1:').length === 0) b.moveOne(0)
    b.page.answer('x.a', 'van b')
    browser.settle()
    expect([a.page.$casusId.get(), a.page.values('x.a').sort()]).toEqual([
      b.page.$casusId.get(),
      ['van a', 'van b'],
    ])
  })

  it('keep what a tab typed that closed at once, overwritten before the other heard of it', async () => {
    const browser = new Browser(stored({}))
    const [a, b] = [await browser.openTab(), await browser.openTab()]
    a.page.answer('x.a', 'van a')
    b.page.answer('x.a', 'van b')
    a.close()
    browser.settle()
    expect(b.page.values('x.a').sort()).toEqual(['van a', 'van b'])
  })

  it('lose nothing to a tab that hears of an old change late', async () => {
    const browser = new Browser(stored({}))
    const [a, b] = [await browser.openTab(), await browser.openTab()]
    a.page.answer('x.a', 'eerst')
    browser.settle()
    b.page.answer('x.a', 'later')
    browser.settle()
    b.page.hearOtherTab(keyOf('x.a'), register('eerst', a.page.writer))
    browser.settle()
    expect([a.page.values('x.a'), b.page.values('x.a')]).toEqual([['later'], ['later']])
  })
})

describe('tabs that come and go', () => {
  const step = fc.oneof(
    { weight: 8, arbitrary: anyStep },
    { weight: 1, arbitrary: fc.record({ did: fc.constant('reopen' as const), tab }) },
  )

  it('lose nothing that stands in either copy, to whoever opens the casus next', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 50, size: 'max' }), async (steps) => {
        const [browser, model, journal] = [new Browser(stored({})), new Model(), new MemoryJournal()]
        const tabs = [await browser.openTab(journal), await browser.openTab(journal)]
        for (const did of steps) {
          if (did.did !== 'reopen') {
            perform(did, tabs, model)
            continue
          }
          await settle()
          tabs[did.tab]?.close()
          tabs[did.tab] = await browser.openTab(journal)
        }
        await settle()
        for (const open of [...browser.tabs]) open.close()
        await browser.openTab(journal)
        browser.settle()
        expectNothingLost(browser, model)
      }),
      runs(150),
    )
  })
})

describe('the rest of the browser', () => {
  it('that empties the whole store gets back what the page shows', async () => {
    const browser = new Browser(stored({ 'x.a': 'tekst' }))
    const only = await browser.openTab()
    for (const key of only.keys('')) only.remove(key)
    only.page.hearOtherTab(undefined, null)
    browser.settle()
    expect(browser.disk.get(keyOf('x.a'))).toBe(register('tekst'))
  })

  it('that removes one key empties no field, and the next letter puts it back', async () => {
    const browser = new Browser(stored({ 'x.a': 'tekst' }))
    const only = await browser.openTab()
    only.remove(keyOf('x.a'))
    only.page.hearOtherTab(keyOf('x.a'), null)
    expect(only.page.shows('x.a')).toBe('tekst')
    only.page.answer('x.a', 'tekst en meer')
    browser.settle()
    expect(browser.disk.get(keyOf('x.a'))).toContain('tekst en meer')
  })

  it('that writes keys of its own is not listened to', async () => {
    const browser = new Browser(stored({ 'x.a': 'tekst' }))
    const only = await browser.openTab()
    only.page.hearOtherTab('andere-app', 'iets')
    only.page.hearOtherTab('wijkwerkboek:1:zyxwvu9876:x.a', register('van een andere casus'))
    expect(only.page.values('x.a')).toEqual(['tekst'])
  })
})

/** The same steps in an order that depends on the seed alone. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed | 1
  const next = (): number => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return (state ^ (state >>> 13)) >>> 0
  }
  return items
    .map((item) => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
}
