// Two tabs on one casus, in a browser that is late with everything.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PATIENT, runs } from '../domain/runs.ts'
import { Browser } from './fakes/tabs.ts'
import { ACTIVE, keyOf, register, stored } from './stored.ts'
import { anyPath, anyStep, arriving, expectNothingLost, Model, perform, type Step } from './tab-history.ts'

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
      Array.from({ length: 500 }, () => anyPath.map((at): Step => ({ did: 'type', tab: which, path: at })))
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
