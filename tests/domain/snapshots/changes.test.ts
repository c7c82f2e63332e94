import { describe, expect, it } from 'vitest'
import { countByChapter, tellChanges } from '../../../src/domain/snapshots/changes.ts'
import { differing, fingerprint } from '../../../src/domain/snapshots/fingerprint.ts'
import type { Question } from '../../../src/domain/worksheet/worksheet.ts'
import { casus, chapter, workbook, worksheet } from '../sample.ts'

const tekst = (id: string, vraag: string, per?: 'bril'): Question => ({
  id,
  vraag,
  soort: 'tekst',
  lengte: 'lang',
  per,
})

const BOOK = workbook(
  chapter('begin', [worksheet([tekst('naam', 'Hoe heet het?')], { id: 'casus', nummer: 1 })]),
  chapter('urgentie', [
    worksheet([tekst('nu', 'Waarom nu?'), tekst('wie', 'Wie voelt het?', 'bril')], { id: 'blad', nummer: 2 }),
  ]),
)

const then = casus({ 'blad.nu': 'Om de bomen', 'casus.naam': 'Beuk', 'weg.oud': 'Een oude zin' })
const now = casus({
  'blad.nu': 'Om de stoep',
  'casus.naam': 'Beuk',
  'blad.wie@wijk': 'De straat',
  '_voortgang.begin': 'klaar',
})
const keys = differing(fingerprint(then), fingerprint(now))

describe('what lies between two states of a casus', () => {
  it('[E6] is told question by question, in the order of the book, as it was and as it is', () => {
    expect(
      tellChanges(keys, { past: then, now }, BOOK).map(
        ({ chapter, number, text, slot, earlier, current }) => [
          chapter,
          number,
          text,
          slot.lens,
          earlier,
          current,
        ],
      ),
    ).toEqual([
      [
        'Hoofdstuk urgentie',
        '2.1',
        'Waarom nu?',
        undefined,
        [{ type: 'text', text: 'Om de bomen' }],
        [{ type: 'text', text: 'Om de stoep' }],
      ],
      ['Hoofdstuk urgentie', '2.2', 'Wie voelt het?', 'wijk', [], [{ type: 'text', text: 'De straat' }]],
      ['', '', 'weg.oud', undefined, [{ type: 'text', text: 'Een oude zin' }], []],
    ])
  })

  it('[E6] is counted by chapter; whether a chapter is klaar is no answer', () => {
    expect(keys).toContain('_voortgang.begin')
    expect(countByChapter(keys, BOOK)).toEqual([
      { chapter: 'Hoofdstuk urgentie', count: 2 },
      { chapter: '', count: 1 },
    ])
  })
})
