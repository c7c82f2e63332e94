// Two tabs on one casus, both writing.
import { expect, inject, it } from 'vitest'
import { readStorage, valuesIn } from '../support/stored.ts'
import { readTexts, type Tabs, withTwoTabs, type Write, writeAll } from '../support/two-tabs.ts'
import { whenOpen } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const WRITES = process.env['SOAK'] ? 500 : 100
const FIELDS = 6
const LONGEST_WAIT = 30
const POLL = { timeout: 20_000, interval: 200 }

/** A row of chance numbers that is the same in every run: what failed once, fails again. */
function chance(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function randomWrites(tab: string, seed: number): Write[] {
  const next = chance(seed)
  return Array.from({ length: WRITES }, (_, count) => ({
    field: next(FIELDS),
    text: `${tab}${count} `,
    wait: next(LONGEST_WAIT),
  }))
}

/** Both tabs tell the same, whichever version stands in the field of each. */
const whenSettled = ({ a, b }: Tabs) =>
  expect.poll(async () => tellSorted(await readTexts(a)) === tellSorted(await readTexts(b)), POLL).toBe(true)

const tellSorted = (fields: string[][]): string => JSON.stringify(fields.map((texts) => texts.toSorted()))

const missing = (writes: readonly Write[], texts: readonly (readonly string[])[]): string[] =>
  writes.filter(({ field, text }) => !texts[field]?.some((told) => told.includes(text))).map(({ text }) => text)

it(`keeps all of ${WRITES} writes from each of two tabs, at random in the same fields`, async ({ annotate }) => {
  await withTwoTabs(siteUrl, async (tabs) => {
    const { a, b } = tabs
    const [fromA, fromB] = [randomWrites('a', 7), randomWrites('b', 11)]
    const all = [...fromA, ...fromB]
    const t = Date.now()
    await Promise.all([writeAll(a, fromA), writeAll(b, fromB)])
    console.log('wrote in', Date.now() - t)
    await whenSettled(tabs)
    for (const page of [a, b]) expect(missing(all, await readTexts(page))).toEqual([])
    console.log((await readTexts(a)).map((x) => x.map((y) => y.length)))
    const stored = (await readStorage(a)).filter(([key]) => /:1:.*:urgentie/.test(key))
    const everywhere = stored.flatMap(([, text]) => valuesIn(text)).join(' ')
    expect(all.filter(({ text }) => !everywhere.includes(text))).toEqual([])
    await Promise.all([a.reload(), b.reload()])
    await Promise.all([whenOpen(a), whenOpen(b)])
    for (const page of [a, b]) expect(missing(all, await readTexts(page))).toEqual([])
    await annotate(`0 of ${all.length} writes lost`)
  })
})
