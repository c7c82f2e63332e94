// A killed browser: localStorage forgets its last writes, the journal keeps what it acknowledged.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PATIENT, runs } from '../domain/runs.ts'
import { MemoryJournal } from './fakes/memory-journal.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { openPage, type Page, settle } from './fakes/page.ts'

type Step = { readonly path: string; readonly value: string } | 'the journal catches up' | 'a new casus'

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      path: fc.constantFrom('x.a', 'x.b', 'casus.naam', 'y.t/k3/wie'),
      value: fc.string({ minLength: 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant('the journal catches up') },
  fc.constant('a new casus'),
)

interface Typed {
  readonly casusId: string | undefined
  readonly path: string
  readonly value: string
}

/** What was typed, in order, and how much of that the journal had acknowledged last. */
async function typeIn(page: Page, steps: readonly Step[]): Promise<{ typed: Typed[]; acknowledged: number }> {
  const typed: Typed[] = []
  let acknowledged = 0
  for (const step of steps)
    if (typeof step === 'object') {
      page.answer(step.path, step.value)
      typed.push({ casusId: page.$casusId.get(), ...step })
    } else {
      if (step === 'a new casus') await page.switchTo()
      await settle()
      acknowledged = typed.length
    }
  return { typed, acknowledged }
}

describe('after a kill', () => {
  it('every text the journal acknowledged is there, in its own casus', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyStep, { maxLength: 30, size: 'max' }),
        fc.nat({ max: 40 }),
        async (steps, forgotten) => {
          const [storage, journal] = [new MemoryStorage(), new MemoryJournal()]
          const { typed, acknowledged } = await typeIn(await openPage({ storage, journal }), steps)
          const next = await openPage({
            storage: storage.withoutLast(forgotten),
            journal: journal.asOnDisk(),
          })
          for (const [index, { casusId, path }] of typed.slice(0, acknowledged).entries()) {
            await next.switchTo(casusId)
            const sinceThen = typed.slice(index).filter((one) => one.casusId === casusId && one.path === path)
            expect(sinceThen.map(({ value }) => value)).toContain(next.shows(path))
          }
        },
      ),
      runs(150),
    )
  })

  it('the casus in use is still the one in use', async () => {
    const [storage, journal] = [new MemoryStorage(), new MemoryJournal()]
    const page = await openPage({ storage, journal })
    page.answer('casus.naam', 'Straat')
    await settle()
    const next = await openPage({ storage: storage.withoutLast(99), journal })
    expect([next.$casusId.get(), next.shows('casus.naam')]).toEqual([page.$casusId.get(), 'Straat'])
  })

  it('both copies are whole again', async () => {
    const [storage, journal] = [new MemoryStorage(), new MemoryJournal()]
    const page = await openPage({ storage, journal })
    for (let count = 1; count <= 20; count += 1) page.answer('x.a', `letter ${count}`)
    await settle()
    const disk = storage.withoutLast(15)
    await openPage({ storage: disk, journal })
    await settle()
    const onlyStorage = await openPage({ storage: disk })
    const onlyJournal = await openPage({ journal })
    expect([onlyStorage.values('x.a'), onlyJournal.values('x.a')]).toEqual([['letter 20'], ['letter 20']])
  })

  it('what only localStorage had is not lost to an older journal', async () => {
    const [storage, journal] = [new MemoryStorage(), new MemoryJournal()]
    const page = await openPage({ storage, journal })
    page.answer('x.a', 'eerst')
    await settle()
    journal.refuses = true
    page.answer('x.a', 'daarna')
    await settle()
    journal.refuses = false
    expect((await openPage({ storage, journal })).values('x.a')).toEqual(['daarna'])
  })
})
