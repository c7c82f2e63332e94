// A casus and a file that hold the same, whoever else writes in that file.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../../src/domain/file/parse-file.ts'
import { ok } from '../../../src/domain/result.ts'
import { settle } from '../../../src/stores/link/settle.ts'
import { PATIENT, runs } from '../../domain/runs.ts'
import { casus } from '../../domain/sample.ts'
import { fixture } from '../../fixtures/read.ts'
import { asFile, CASUS, Colleague, SharedFile } from './shared-file.ts'

const registersIn = ({ text }: SharedFile) => {
  const parsed = parseFile(text)
  return parsed.ok ? parsed.value.registers : parsed.error
}

const wordsIn = (file: SharedFile): string => JSON.stringify(registersIn(file))

describe('settling', () => {
  it('puts the casus in a file made just now', async () => {
    const [file, anna] = [new SharedFile(), new Colleague('anna')]
    anna.type('blad.vraag', 'Elf zieke bomen')
    expect((await settle(file.seen(), anna, true)).ok).toBe(true)
    expect(registersIn(file)).toEqual(anna.all)
  })

  it('takes over what a colleague wrote, and writes nothing when there is nothing to add', async () => {
    const [file, anna] = [
      new SharedFile(asFile(casus({ 'blad.vraag': 'Elf zieke bomen' }))),
      new Colleague('anna'),
    ]
    expect(await settle(file.seen(), anna, false)).toEqual(ok('1'))
    expect(anna.all).toEqual(casus({ 'blad.vraag': 'Elf zieke bomen' }))
    expect(file.history).toHaveLength(1)
  })

  it('takes the words of a row that was deleted out of the file, and keeps them on the page', async () => {
    const rows = casus({ 'blad.wie/a': { plaats: 1, weg: { naam: { wa: 1 } } }, 'blad.wie/a/naam': 'GEHEIM' })
    const file = new SharedFile(asFile({}))
    const anna = new Colleague('anna')
    anna.unite(rows)
    await settle(file.seen(), anna, false)
    expect([file.text.includes('GEHEIM'), JSON.stringify(anna.all).includes('GEHEIM')]).toEqual([false, true])
    await settle(file.seen(), anna, false)
    expect(file.history).toHaveLength(2)
  })

  it('goes on when somebody keeps writing in the same moment, and says so when it never gets its turn', async () => {
    const [file, anna] = [new SharedFile(asFile({})), new Colleague('anna')]
    anna.type('blad.vraag', 'Elf zieke bomen')
    const seen = file.seen()
    const busy = { ...seen, write: () => Promise.resolve(ok(false)) }
    expect(await settle(busy, anna, false)).toMatchObject({ error: 'busy' })
    expect((await settle(seen, anna, false)).ok).toBe(true)
  })

  it('says nothing is settled when what was written is not what stands there', async () => {
    const [file, anna] = [new SharedFile(asFile({})), new Colleague('anna')]
    anna.type('blad.vraag', 'Elf zieke bomen')
    const lying = { ...file.seen(), write: () => Promise.resolve(ok(true)) }
    expect(await settle(lying, anna, false)).toMatchObject({ error: 'busy' })
  })
})

describe('a file that cannot be read as this casus is never written over', () => {
  const whole = asFile(casus({ 'blad.vraag': 'Van een collega' }))
  it.each([
    ['rubbish', 'boodschappen: melk', 'not-a-casus'],
    ['an emptied file', '', 'not-a-casus'],
    ['half a file', whole.slice(0, -120), 'damaged'],
    ['a newer version', whole.replace('"version":2', '"version":3'), 'too-new'],
    ['another casus', asFile({}, 'lindelaan22'), 'other-casus'],
    ['an old casus of somebody else', fixture('casussen/v1-volle-casus.html'), 'other-casus'],
  ])('%s', async (_what, text, problem) => {
    const [file, anna] = [new SharedFile(text), new Colleague('anna')]
    anna.type('blad.vraag', 'Van mij')
    const before = anna.all
    expect(await settle(file.seen(), anna, false)).toEqual({ ok: false, error: problem })
    expect([file.history, anna.all]).toEqual([[text], before])
  })

  it.each(['gone', 'refused', 'locked', 'full', 'unreadable'] as const)(
    'one that is %s, and it settles once that is over',
    async (problem) => {
      const [file, anna] = [new SharedFile(whole), new Colleague('anna')]
      anna.type('blad.vraag', 'Van mij')
      file.problem = problem
      expect(await settle(file.seen(), anna, false)).toEqual({ ok: false, error: problem })
      file.problem = undefined
      expect((await settle(file.seen(), anna, false)).ok).toBe(true)
      expect(wordsIn(file)).toMatch(/Van een collega.*Van mij|Van mij.*Van een collega/)
    },
  )
})

const COLLEAGUES = ['anna', 'bram', 'cor'] as const

const anyDay = fc.array(
  fc.record({
    who: fc.nat({ max: COLLEAGUES.length - 1 }),
    field: fc.constantFrom('blad.een', 'blad.twee', 'blad.drie@wijk'),
    /** How slow the disk is for whoever settles after this. */
    turns: fc.nat({ max: 12 }),
    settles: fc.boolean(),
  }),
  { maxLength: 30, size: 'max' },
)

type Day = typeof anyDay extends fc.Arbitrary<infer Steps> ? Steps : never

/** What three colleagues do with one file, each settling while the others still are; returns all they typed. */
async function work(day: Day, file: SharedFile, colleagues: readonly Colleague[]): Promise<string[]> {
  const texts: string[] = []
  const settling = new Map<Colleague, Promise<unknown>>()
  for (const [place, { who, field, turns, settles }] of day.entries()) {
    const colleague = colleagues[who] ?? new Colleague('nobody')
    texts.push(`${colleague.name}${place} `)
    colleague.type(field, `${colleague.name}${place}`)
    if (settles && !settling.has(colleague)) {
      const settled = settle(
        file.seen(() => turns),
        colleague,
        false,
      )
      settling.set(
        colleague,
        settled.then(() => settling.delete(colleague)),
      )
    }
    await Promise.resolve()
  }
  await Promise.all(settling.values())
  return texts
}

/** Each looks twice more, as a page does every few seconds. */
async function lookTwice(file: SharedFile, colleagues: readonly Colleague[]): Promise<void> {
  for (const colleague of [...colleagues, ...colleagues])
    expect((await settle(file.seen(), colleague, false)).ok).toBe(true)
}

describe('three colleagues who write at random, and whose writes cross', () => {
  it('lose no word, and hold the same in the end', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const file = new SharedFile(asFile({}))
        const colleagues = COLLEAGUES.map((name) => new Colleague(name))
        const texts = await work(day, file, colleagues)
        await lookTwice(file, colleagues)
        const everywhere = wordsIn(file)
        expect(texts.filter((text) => !everywhere.includes(text))).toEqual([])
        for (const { all } of colleagues) expect(all).toEqual(registersIn(file))
        expect(parseFile(file.text)).toMatchObject({ value: { casusId: CASUS } })
      }),
      runs(150),
    )
  })
})
