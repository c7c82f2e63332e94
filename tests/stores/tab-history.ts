// Histories of tabs on one casus. The model knows only what each page showed when something was typed in it: that
// was written over, and nothing else may ever be gone.
import fc from 'fast-check'
import { expect } from 'vitest'
import { parseRegister } from '../../src/domain/casus/parse-register.ts'
import { type Register, shownTogether, type Version } from '../../src/domain/casus/register.ts'
import type { Browser, Tab } from './fakes/tabs.ts'
import { keyOf } from './stored.ts'

const PATHS = ['x.a', 'x.b', 'y.t/k3/wie'] as const

/** A version by its name and its text: both have to be what they were. */
const tell = ({ writer, count, value }: Version): string => `${writer}.${count}: ${String(value)}`
const toldIn = (found: Register | undefined): string[] => (found?.versions ?? []).map(tell).sort()

/** What was written where, and what of it someone wrote over who saw it on the screen. */
export class Model {
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
    return [...(this.#written.get(path) ?? [])].filter((version) => !this.#gone.has(version)).sort()
  }

  #write(tab: Tab, path: string, over: readonly Version[], isChoice = false): void {
    this.#count += 1
    tab.page.answer(path, `tekst ${this.#count}`, isChoice ? over : undefined)
    for (const version of over) this.#gone.add(tell(version))
    const mine = (tab.page.$registers.get()[path]?.versions ?? []).filter(
      ({ writer }) => writer === tab.page.writer,
    )
    const last = mine.reduce((a, b) => (a.count > b.count ? a : b))
    this.#written.set(path, (this.#written.get(path) ?? new Set()).add(tell(last)))
  }
}

export type Step =
  | { readonly did: 'type' | 'choose'; readonly tab: number; readonly path: string }
  | { readonly did: 'arrive'; readonly tab: number; readonly pick: number }

export const anyTab = fc.nat({ max: 1 })
export const anyPath = fc.constantFrom(...PATHS)
const typing: fc.Arbitrary<Step> = fc.record({
  did: fc.constant('type' as const),
  tab: anyTab,
  path: anyPath,
})
export const arriving: fc.Arbitrary<Step> = fc.record({
  did: fc.constant('arrive' as const),
  tab: anyTab,
  pick: fc.nat({ max: 9 }),
})
const choosing: fc.Arbitrary<Step> = fc.record({
  did: fc.constant('choose' as const),
  tab: anyTab,
  path: anyPath,
})
export const anyStep = fc.oneof(
  { weight: 4, arbitrary: typing },
  { weight: 5, arbitrary: arriving },
  { weight: 1, arbitrary: choosing },
)

export function perform(step: Step, tabs: readonly Tab[], model: Model): void {
  const at = tabs[step.tab]
  if (!at) throw new Error(`There is no tab ${step.tab}`)
  if (step.did === 'arrive') at.moveOne(step.pick)
  else if (step.did === 'type') model.type(at, step.path)
  else model.choose(at, step.path)
}

/** All tabs show, and the disk holds, exactly what nobody wrote over. */
export function expectNothingLost(browser: Browser, model: Model): void {
  for (const at of PATHS) {
    const onDisk = parseRegister(browser.disk.get(keyOf(at)) ?? '')
    expect(toldIn(onDisk.ok ? onDisk.value : undefined)).toEqual(model.alive(at))
    for (const open of browser.tabs) expect(toldIn(open.page.$registers.get()[at])).toEqual(model.alive(at))
  }
}
