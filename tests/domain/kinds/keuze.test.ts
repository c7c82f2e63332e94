import { describe, expect, it } from 'vitest'
import { keuze } from '../../../src/domain/kinds/keuze.ts'
import type { KeuzeQuestion } from '../../../src/domain/worksheet/worksheet.ts'
import { apart, casus } from '../sample.ts'

const question: KeuzeQuestion = {
  id: 'wie',
  soort: 'keuze',
  vraag: 'Wie doet het?',
  opties: [
    { id: 'wij', tekst: 'De gemeente' },
    { id: 'zij', tekst: 'De bewoners' },
  ],
  anders: true,
}
const slot = { worksheet: 'blad', question: 'wie' }
const tell = (...[registers]: Parameters<typeof casus>) => keuze.tell(casus(registers), slot, question)

describe('keuze', () => {
  it('[K1] is answered by a choice, and by what is written beside Anders', () => {
    expect(keuze.isAnswered(casus({ 'blad.wie': 'wij' }), slot, question)).toBe(true)
    expect(keuze.isAnswered(casus({ 'blad.wie/anders-namelijk': 'samen' }), slot, question)).toBe(true)
  })

  it('[K1] is not answered once the choice was taken back', () => {
    expect(keuze.isAnswered(casus({ 'blad.wie': null }), slot, question)).toBe(false)
  })

  it('[K2] tells the words of the choice', () => {
    expect(tell({ 'blad.wie': 'zij' })).toEqual([{ type: 'text', text: 'De bewoners' }])
  })

  it('[K2] tells what is written beside Anders, also when another option was chosen since', () => {
    expect(tell({ 'blad.wie': 'zij', 'blad.wie/anders-namelijk': 'de kerk' })).toEqual([
      { type: 'text', text: 'De bewoners' },
      { type: 'text', text: 'de kerk' },
    ])
  })

  it('[K2] tells Anders by its name', () => {
    expect(tell({ 'blad.wie': 'anders' })).toEqual([{ type: 'text', text: 'Anders' }])
  })

  it('[K4] tells a choice that is no longer offered as it stands', () => {
    expect(tell({ 'blad.wie': 'provincie' })).toEqual([{ type: 'text', text: 'provincie' }])
  })

  it('[K2] tells both choices that were made separately', () => {
    const both = apart({ 'blad.wie': 'wij' }, { 'blad.wie': 'zij' })
    expect(keuze.tell(both, slot, question)).toEqual([
      { type: 'text', text: 'De bewoners' },
      { type: 'other-version', text: 'De gemeente', at: 1 },
    ])
  })

  it('[K3] offers boxes of which one is ticked, and a line for Anders', () => {
    expect(keuze.paper(question)).toEqual([
      { type: 'boxes', items: ['De gemeente', 'De bewoners', 'Anders, namelijk:'], many: false },
      { type: 'lines', count: 1 },
    ])
    expect(keuze.paper({ ...question, anders: undefined })).toEqual([
      { type: 'boxes', items: ['De gemeente', 'De bewoners'], many: false },
    ])
  })
})
