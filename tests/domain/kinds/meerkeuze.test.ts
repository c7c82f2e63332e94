import { describe, expect, it } from 'vitest'
import { meerkeuze, tickedOptions } from '../../../src/domain/kinds/meerkeuze.ts'
import type { MeerkeuzeQuestion } from '../../../src/domain/worksheet/worksheet.ts'
import { apart, casus } from '../sample.ts'

const question: MeerkeuzeQuestion = {
  id: 'wie',
  soort: 'meerkeuze',
  vraag: 'Wie doen er mee?',
  opties: [
    { id: 'wij', tekst: 'De gemeente' },
    { id: 'zij', tekst: 'De bewoners' },
  ],
  anders: true,
}
const slot = { worksheet: 'blad', question: 'wie' }
const tell = (...[registers]: Parameters<typeof casus>) => meerkeuze.tell(casus(registers), slot, question)

describe('meerkeuze', () => {
  it('[K1] is answered by one tick, and by what is written beside Anders', () => {
    expect(meerkeuze.isAnswered(casus({ 'blad.wie/zij': true }), slot, question)).toBe(true)
    expect(meerkeuze.isAnswered(casus({ 'blad.wie/anders-namelijk': 'de kerk' }), slot, question)).toBe(true)
  })

  it('[K1] is not answered once the ticks were taken away', () => {
    expect(meerkeuze.isAnswered(casus({ 'blad.wie/zij': false }), slot, question)).toBe(false)
  })

  it('[K1] is not answered by a tick through another lens', () => {
    expect(tickedOptions(casus({ 'blad.wie/zij@wijk': true }), slot)).toEqual([])
  })

  it('[K2] tells what is ticked in the order of the question', () => {
    expect(tell({ 'blad.wie/zij': true, 'blad.wie/anders': true, 'blad.wie/wij': true })).toEqual([
      { type: 'list', items: ['De gemeente', 'De bewoners', 'Anders'] },
    ])
  })

  it('[K2] tells what is written beside Anders, ticked or not', () => {
    expect(tell({ 'blad.wie/anders-namelijk': 'de kerk' })).toEqual([{ type: 'text', text: 'de kerk' }])
  })

  it('[K4] tells a tick at an option that is no longer offered, by its id', () => {
    expect(tell({ 'blad.wie/provincie': true, 'blad.wie/zij': true })).toEqual([
      { type: 'list', items: ['De bewoners', 'provincie'] },
    ])
  })

  it('[K2] keeps both of two people who each ticked something', () => {
    const both = apart({ 'blad.wie/wij': true }, { 'blad.wie/zij': true })
    expect(meerkeuze.tell(both, slot, question)).toEqual([
      { type: 'list', items: ['De gemeente', 'De bewoners'] },
    ])
  })

  it('[K4] tells the words that stand at an option when the question used to be of another kind', () => {
    expect(tell({ 'blad.wie/zekerheid': 'uit cijfers' })).toEqual([
      { type: 'list', items: ['zekerheid: uit cijfers'] },
    ])
  })

  it('[K1] takes the row of a former table for no tick', () => {
    const table = casus({ 'blad.wie/k3f9': { plaats: 1 }, 'blad.wie/k3f9/naam': 'An' })
    expect(meerkeuze.isAnswered(table, slot, question)).toBe(false)
    expect(meerkeuze.tell(table, slot, question)).toEqual([])
  })

  it('[K3] offers boxes of which many may be ticked, and a line for Anders', () => {
    expect(meerkeuze.paper(question)).toEqual([
      { type: 'boxes', items: ['De gemeente', 'De bewoners', 'Anders, namelijk:'], many: true },
      { type: 'lines', count: 1 },
    ])
  })
})
