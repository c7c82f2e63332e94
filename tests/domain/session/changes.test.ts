import { describe, expect, it } from 'vitest'
import type { Register, Value } from '../../../src/domain/casus/register.ts'
import { changedPerChapter } from '../../../src/domain/session/changed-chapters.ts'
import { changesBetween, lastWritten } from '../../../src/domain/session/changes.ts'

const at = (time: number, value: Value = 'tekst'): Register => ({
  seen: { wa: time },
  versions: [{ writer: 'wa', count: time, at: time, value }],
})

describe('[S1] what was changed', () => {
  it('is what was written from one moment until another, the first included', () => {
    const registers = { 'x.a': at(10), 'x.b': at(20), 'x.c': at(30) }
    expect(changesBetween(registers, 20, 30).questions).toEqual(new Set(['x.b']))
    expect(changesBetween(registers, 20).count).toBe(2)
  })

  it('counts a row of a table once, and each lens for itself', () => {
    const registers = {
      'x.t/r1': at(10, { plaats: 1 }),
      'x.t/r1/wat': at(10),
      'x.t/r1/wie': at(11),
      'x.t/r2/wat': at(12),
      'x.l@wijk': at(13),
      'x.l@sociaal': at(14),
    }
    const changes = changesBetween(registers, 0)
    expect([changes.count, changes.questions]).toEqual([4, new Set(['x.t', 'x.l'])])
  })

  it('is nothing where a chapter was only called klaar', () => {
    const registers = { '_voortgang.urgentie': at(10, 'klaar') }
    expect([changesBetween(registers, 0).count, lastWritten(registers)]).toEqual([0, undefined])
  })

  it('tells when something was last written', () => {
    expect(lastWritten({ 'x.a': at(30), 'x.b': at(20), '_voortgang.y': at(99) })).toBe(30)
    expect(lastWritten({})).toBeUndefined()
  })
})

describe('[S2] where it was changed', () => {
  it('names the chapters in the order of the book, with how many questions', () => {
    const chapter = (id: string, ...vragen: string[]) => ({
      id,
      titel: id,
      werkbladen: [{ id, vragen: vragen.map((vraag) => ({ id: vraag, soort: 'tekst' as const })) }],
    })
    const changes = changesBetween({ 'b.een': at(1), 'b.twee': at(1), 'a.een': at(1), 'weg.x': at(1) }, 0)
    const chapters = [chapter('a', 'een'), chapter('leeg', 'een'), chapter('b', 'een', 'twee', 'drie')]
    expect(
      changedPerChapter(changes, chapters).map(({ chapter: { id }, questions }) => [id, questions]),
    ).toEqual([
      ['a', 1],
      ['b', 2],
    ])
  })
})
