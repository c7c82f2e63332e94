// Two tabs on one casus, both writing.
import { expect, inject, it } from 'vitest'
import { withChromium } from '../../setup/chromium.ts'
import { textField, typeInto } from '../support/answers.ts'
import { eventually } from '../support/eventually.ts'
import { missingFrom, randomWrites } from '../support/random-writes.ts'
import { readStorage, valuesIn } from '../support/stored.ts'
import { readTexts, type Tabs, type Write, whenShown, withTwoTabs, writeAll } from '../support/two-tabs.ts'
import { CHAPTER, firstPage, openPage, whenOpen } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const WRITES = process.env['SOAK'] ? 500 : 100
const SEEDS = process.env['SOAK'] ? [7, 19, 101] : [7]

/** Both tabs tell the same, whichever version stands in the field of each. */
const whenSettled = ({ a, b }: Tabs) =>
  eventually(async () => tellSorted(await readTexts(a)) === tellSorted(await readTexts(b))).toBe(true)

const tellSorted = (fields: string[][]): string => JSON.stringify(fields.map((texts) => texts.toSorted()))

it.for(SEEDS)(
  `keeps all of ${WRITES} writes from each of two tabs, at random in the same fields (%i)`,
  async (seed, { annotate }) => {
    await withTwoTabs(siteUrl, async (tabs) => {
      const { a, b } = tabs
      const [fromA, fromB] = [randomWrites('a', WRITES, seed), randomWrites('b', WRITES, seed + 1)]
      const all = [...fromA, ...fromB]
      await Promise.all([writeAll(a, fromA), writeAll(b, fromB)])
      await whenSettled(tabs)
      await annotate(`${missingFrom(all, await readTexts(a)).length} of ${all.length} writes lost`)
      for (const page of [a, b]) expect(missingFrom(all, await readTexts(page))).toEqual([])
      const stored = (await readStorage(a)).filter(([key]) => /:1:.*:urgentie/.test(key))
      const everywhere = stored.flatMap(([, text]) => valuesIn(text)).join(' ')
      expect(all.filter(({ text }) => !everywhere.includes(text))).toEqual([])
      await Promise.all([a.reload(), b.reload()])
      await Promise.all([whenOpen(a), whenOpen(b)])
      for (const page of [a, b]) expect(missingFrom(all, await readTexts(page))).toEqual([])
    })
  },
)

it('shows in each tab at once what the other writes in another field', async ({ annotate }) => {
  await withTwoTabs(siteUrl, async ({ a, b }) => {
    const delays: number[] = []
    for (let count = 0; count < 20; count += 1) {
      const text = `${'x'.repeat(count + 1)}`
      const seen = whenShown(a, 1, text)
      const written = await b.evaluate(() => Date.now())
      await writeAll(b, [{ field: 1, text: 'x', wait: 0 }])
      delays.push((await seen) - written)
    }
    delays.sort((x, y) => x - y)
    await annotate(`after ${delays[10]} ms (median of 20), ${delays.at(-1)} ms at the slowest`)
    expect(delays.at(-1)).toBeLessThan(1_000)
  })
})

it('never mixes fields when each tab writes in its own', async () => {
  await withTwoTabs(siteUrl, async (tabs) => {
    const { a, b } = tabs
    const write = (tab: string, field: number) =>
      Array.from({ length: WRITES }, (_, count): Write => ({ field, text: `${tab}${count} `, wait: 5 }))
    const [fromA, fromB] = [write('a', 0), write('b', 1)]
    await Promise.all([writeAll(a, fromA), writeAll(b, fromB)])
    await whenSettled(tabs)
    const written = [fromA, fromB].map((writes) => [writes.map(({ text }) => text).join('')])
    for (const page of [a, b]) expect((await readTexts(page)).slice(0, 2)).toEqual(written)
  })
})

it('misses nothing of a text written in one tab while the other keeps reloading', async () => {
  await withTwoTabs(siteUrl, async ({ a, b }) => {
    const field = textField(a, 'urgentie.niets-doen')
    const reloading = (async () => {
      for (let count = 0; count < 5; count += 1) {
        await b.reload()
        await whenOpen(b)
      }
    })()
    const text = 'Een lange zin die doorloopt terwijl het andere tabblad ververst. '.repeat(2)
    await typeInto(field, text, 20)
    await reloading
    await eventually(() => textField(b, 'urgentie.niets-doen').inputValue()).toBe(text)
    expect(await field.inputValue()).toBe(text)
  })
})

it('works on one casus when it was begun in two tabs that both had none', async () => {
  await withChromium(async (context) => {
    const [a, b] = [await firstPage(context), await context.newPage()]
    for (const page of [a, b]) await openPage(page, siteUrl + CHAPTER)
    await writeAll(a, [{ field: 0, text: 'Uit tab een.', wait: 0 }])
    await writeAll(b, [{ field: 1, text: 'Uit tab twee.', wait: 0 }])
    for (const page of [a, b]) {
      const told = async () => (await readTexts(page)).slice(0, 2)
      await eventually(told).toEqual([['Uit tab een.'], ['Uit tab twee.']])
    }
  })
})
