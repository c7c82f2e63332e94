import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Choosable, meets, type ToolWishes } from '../../../src/domain/library/tool-filter.ts'

const NO_WISH: ToolWishes = { voor: '', stap: '', bouwsteen: '', minuten: '' }
const tool: Choosable = { voor: ['jou', 'collegas'], stappen: [2, 3], bouwstenen: ['vertrouwen'], duur: 20 }

const tools = fc.record({
  voor: fc.subarray(['jou', 'collegas', 'bestuurders'] as const, { minLength: 1 }),
  stappen: fc.subarray([1, 2, 3, 4, 5]),
  bouwstenen: fc.subarray(['visie', 'vertrouwen', 'middelen']),
  duur: fc.integer({ min: 1, max: 480 }),
})
const wishes = fc.record({
  voor: fc.constantFrom('', 'jou', 'bestuurders'),
  stap: fc.constantFrom('', '1', '5'),
  bouwsteen: fc.constantFrom('', 'visie', 'middelen'),
  minuten: fc.constantFrom('', '10', '60'),
})

describe('[B3] choosing among tools', () => {
  it('leaves every tool to who wishes nothing', () => {
    fc.assert(fc.property(tools, (any) => meets(any, NO_WISH)))
  })

  it.each([
    [{ voor: 'collegas' }, true],
    [{ voor: 'bestuurders' }, false],
    [{ stap: '3' }, true],
    [{ stap: '4' }, false],
    [{ bouwsteen: 'vertrouwen' }, true],
    [{ bouwsteen: 'visie' }, false],
    [{ minuten: '20' }, true],
    [{ minuten: '10' }, false],
    [{ voor: 'jou', stap: '2', minuten: '10' }, false],
  ])('%j: %j', (wish, shown) => {
    expect(meets(tool, { ...NO_WISH, ...wish })).toBe(shown)
  })

  it('shows less, never more, with each wish', () => {
    fc.assert(
      fc.property(tools, wishes, (any, all) => {
        const each = Object.entries(all).map(([name, wish]) => meets(any, { ...NO_WISH, [name]: wish }))
        expect(meets(any, all)).toBe(each.every(Boolean))
      }),
    )
  })
})
