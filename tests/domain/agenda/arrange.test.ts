import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AgendaAction } from '../../../src/domain/agenda/actions.ts'
import { arrange, hold, isLate, isOpenAction, isWanted } from '../../../src/domain/agenda/arrange.ts'
import { FIRST_VIEW, formatView, isNarrowed, parseView, SORTS } from '../../../src/domain/agenda/view.ts'
import { runs } from '../runs.ts'
import { aView, someActions, TODAY } from './some-actions.ts'

const paths = (actions: readonly AgendaAction[]) => actions.map(({ path }) => path)
const [base] =
  fc.sample(
    someActions.filter((all) => all.length > 0),
    { numRuns: 1, seed: 1 },
  )[0] ?? []
const make = (path: string, more: Partial<AgendaAction>): AgendaAction => ({
  ...(base as AgendaAction),
  ...{ wie: '', wanneer: '', niveau: '', bouwsteen: '', stap: '', status: 'open', changed: 0 },
  path,
  ...more,
})

describe('an arrangement of actions', () => {
  it('[G7] holds exactly those that meet every wish, each once', () => {
    fc.assert(
      fc.property(someActions, aView, (actions, view) => {
        const wanted = actions.filter((action) => isWanted(action, view, TODAY))
        expect(paths(arrange(actions, view, TODAY)).sort()).toEqual(paths(wanted).sort())
      }),
      runs(300),
    )
  })

  it('[G7] has what is finished at its end, in every order', () => {
    fc.assert(
      fc.property(someActions, aView, (actions, view) => {
        const open = arrange(actions, view, TODAY).map(isOpenAction)
        expect(open).toEqual([...open].sort((a, b) => Number(b) - Number(a)))
      }),
      runs(300),
    )
  })

  it('[G7] leaves what is equal as it stands in the book, and arranging again changes nothing', () => {
    fc.assert(
      fc.property(someActions, aView, (actions, view) => {
        const once = arrange(actions, view, TODAY)
        expect(arrange(once, view, TODAY)).toEqual(once)
        const same = actions.map((action) => ({ ...(actions[0] as AgendaAction), path: action.path }))
        expect(
          paths(arrange(same, { ...view, scope: 'alles', niveau: '', onderwerp: '', wie: '' }, TODAY)),
        ).toEqual(paths(same))
      }),
      runs(300),
    )
  })

  it('[G7] puts the first date first, and what has none after it', () => {
    const actions = [
      make('a', {}),
      make('b', { wanneer: '2027-03-01' }),
      make('c', { wanneer: '2026-12-01', status: 'klaar' }),
      make('d', { wanneer: '2026-12-24' }),
    ]
    expect(paths(arrange(actions, FIRST_VIEW, TODAY))).toEqual(['d', 'b', 'a', 'c'])
  })

  it('[G7] orders by status, owner, level, subject and what was changed last', () => {
    const actions = [
      make('a', { status: 'bezig', wie: 'Zwaan', niveau: 'organisatie', bouwsteen: 'middelen', changed: 1 }),
      make('b', { status: 'open', wie: 'aap', niveau: 'casus', bouwsteen: 'visie', changed: 3 }),
      make('c', { status: 'open', wie: '', niveau: '', stap: 'urgentie', changed: 2 }),
    ]
    const by = (sort: (typeof SORTS)[number]) =>
      paths(arrange(actions, { ...FIRST_VIEW, sort }, TODAY)).join('')
    expect(Object.fromEntries(SORTS.map((sort) => [sort, by(sort)]))).toEqual({
      datum: 'abc',
      status: 'bca',
      wie: 'bac',
      niveau: 'bac',
      onderwerp: 'bac',
      nieuw: 'bca',
    })
  })
})

describe('an action that is late', () => {
  it('is open, with a date that is past; today is not past, and a text is no date', () => {
    const late = (wanneer: string, status = 'open') => isLate({ wanneer, status }, TODAY)
    expect([late('2026-11-21'), late('2026-11-21', 'bezig')]).toEqual([true, true])
    expect([late(TODAY), late(''), late('in 2020'), late('2026-11-21', 'klaar')]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('a view in the address', () => {
  it('[G8] is read as it was written; the first view is nothing', () => {
    fc.assert(
      fc.property(aView, (view) => {
        expect(parseView(`#${formatView(view)}`)).toEqual(view)
      }),
      runs(200),
    )
    expect(formatView(FIRST_VIEW)).toBe('')
  })

  it('[G8] keeps the words of an owner whatever they are, and leaves out what it does not know', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (wie) => {
        const view = { ...FIRST_VIEW, wie: wie.trim() }
        expect(parseView(formatView(view)).wie).toBe(view.wie.replaceAll(/\p{Surrogate}/gu, '\ufffd'))
      }),
      runs(200),
    )
    expect(parseView('#volgorde=raar&toon=x&niveau=<b>&onderwerp=a b')).toEqual(FIRST_VIEW)
    expect([isNarrowed(FIRST_VIEW), isNarrowed({ ...FIRST_VIEW, sort: 'wie' })]).toEqual([false, false])
    expect(isNarrowed({ ...FIRST_VIEW, wie: 'Aap' })).toBe(true)
  })
})

describe('a list in which somebody changes things', () => {
  const names = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f'))

  it('[G9] keeps what stood in it in place, loses nothing that is wanted, and forgets what is deleted', () => {
    fc.assert(
      fc.property(names, names, names, (held, gone, asked) => {
        const all = ['a', 'b', 'c', 'd', 'e', 'f'].filter((name) => !gone.includes(name))
        const wanted = asked.filter((name) => all.includes(name))
        const shown = hold(held, all, wanted)
        expect(shown.filter((name) => held.includes(name))).toEqual(held.filter((name) => all.includes(name)))
        expect(wanted.filter((name) => !shown.includes(name))).toEqual([])
        expect(new Set(shown).size).toBe(shown.length)
      }),
      runs(200),
    )
  })
})
