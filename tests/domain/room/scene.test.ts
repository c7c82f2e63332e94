import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LENSES, type Lens } from '../../../src/domain/casus/lens.ts'
import type { Value } from '../../../src/domain/casus/register.ts'
import { toHtml } from '../../../src/domain/report/to-html.ts'
import { readMessage } from '../../../src/domain/room/message.ts'
import { makeScene, type Scene } from '../../../src/domain/room/scene.ts'
import { stopsOf } from '../../../src/domain/room/stops.ts'
import { sceneElements } from '../../../src/domain/room/told.ts'
import { turnedPath } from '../../../src/domain/turning/state.ts'
import { ONE_OF_EACH } from '../kinds/one-of-each.ts'
import { casus, worksheet } from '../sample.ts'
import { ORDINARY, SCAN } from '../turning/sheet.ts'

// Also the question that is asked after the turning.
const stops = stopsOf([SCAN, ORDINARY], casus({ [turnedPath('scan')]: true }))

function sceneOf(id: string, answers: Readonly<Record<string, Value>>, lens: Lens = 'wijk') {
  const stop = stops.find((one) => one.id === id)
  if (!stop) throw new Error(`There is no question ${id}`)
  return makeScene({ stop, lens, registers: casus({ 'casus.naam': 'De Beukenhof', ...answers }) })
}

const told = (scene: Scene): string => sceneElements(scene).map(toHtml).join('')

describe('[Y2] what the turning has yet to show', () => {
  it('is not in what the room is sent, whatever was answered and whoever answers', () => {
    const mark = fc.string({ minLength: 8, unit: fc.constantFrom(...'qxzjv') })
    const apart = stops
      .filter(({ worksheet: { id } }) => id === SCAN.id)
      .filter(({ question }) => question.per === 'bril')
    fc.assert(
      fc.property(
        fc.constantFrom(...apart),
        fc.constantFrom(...LENSES),
        fc.tuple(mark, mark, mark),
        (stop, lens, marks) => {
          const answers = Object.fromEntries(
            LENSES.map((one, place) => [`${stop.id}@${one}`, marks[place] ?? '']),
          )
          const sent = JSON.stringify(sceneOf(stop.id, answers, lens))
          expect(marks.filter((text) => sent.includes(text))).toEqual([])
        },
      ),
    )
  })

  it('is said to be not turned yet, and comes once somebody turned', () => {
    const answers = { 'scan.visie@wijk': 1, 'scan.visie@sociaal': 4, 'scan.visie@fysiek': 5 }
    expect(sceneOf('scan.visie', answers)).toMatchObject({ isShut: true, lenses: [], registers: {} })
    const turned = sceneOf('scan.visie', { ...answers, [turnedPath('scan')]: true })
    expect([turned.isShut, Object.keys(turned.registers).length]).toEqual([false, 3])
  })

  it('keeps what is asked together after the turning, and shows what is asked of everybody before it', () => {
    expect(sceneOf('scan.samen', { 'scan.samen': 'vier' })).toMatchObject({ isShut: true, registers: {} })
    expect(told(sceneOf('scan.eerst', { 'scan.eerst': 'bellen' }))).toContain('bellen')
  })
})

describe('the room gets of a casus', () => {
  it('only what is kept of this one question: no other answer and no note', () => {
    const scene = sceneOf('gewoon.toelichting', {
      'gewoon.toelichting@wijk': 'Elf bomen',
      'gewoon.toelichting-twee@wijk': 'elders',
      'scan.eerst': 'elders',
      '_begeleider.notities': 'elders',
    })
    expect([Object.keys(scene.registers), scene.casus]).toEqual([['gewoon.toelichting@wijk'], 'De Beukenhof'])
  })

  it('no invented example, which is for who fills in', () => {
    const [stop] = stopsOf([
      worksheet([{ id: 'a', soort: 'tekst', vraag: 'Wat?', lengte: 'kort', voorbeeld: 'Verzonnen' }]),
    ])
    expect(JSON.stringify(stop && makeScene({ stop, lens: 'wijk', registers: {} }))).not.toContain(
      'Verzonnen',
    )
  })
})

describe('[Y3] of a question that each lens answers apart, the room sees', () => {
  const answers = { 'gewoon.toelichting@wijk': 'Elf bomen', 'gewoon.toelichting@sociaal': 'Mist schaduw' }

  it('who is answering, as long as not all three have', () => {
    expect(sceneOf('gewoon.toelichting', answers, 'sociaal').lenses).toEqual(['sociaal'])
    expect(told(sceneOf('gewoon.toelichting', answers, 'sociaal'))).not.toContain('Elf bomen')
    expect(told(sceneOf('gewoon.toelichting', answers, 'fysiek'))).not.toMatch(/Elf|Mist/)
  })

  it('all three, once all three have answered', () => {
    const all = told(sceneOf('gewoon.toelichting', { ...answers, 'gewoon.toelichting@fysiek': 'Ziek hout' }))
    for (const text of ['Elf bomen', 'Mist schaduw', 'Ziek hout']) expect(all).toContain(text)
  })
})

describe('[Y4] what comes over the line', () => {
  it('is read as it was said', () => {
    const scene = sceneOf('gewoon.toelichting', { 'gewoon.toelichting@wijk': 'Elf bomen' })
    const messages = [
      { type: 'ask', to: 'abc' },
      { type: 'gone', from: 'abc' },
      { type: 'show', from: 'abc', scene },
    ]
    expect(structuredClone(messages).map(readMessage)).toEqual(messages)
  })

  it.each([
    undefined,
    null,
    'show',
    7,
    {},
    { type: 'ask' },
    { type: 'show', from: 'abc' },
    { type: 'show', from: 'abc', scene: { question: { id: 'a', soort: 'nieuw', vraag: 'Wat?' } } },
    { type: 'gone', from: 3 },
  ])('is passed over: %j', (heard) => expect(readMessage(heard)).toBeUndefined())
})

describe('[Y5] the room sees', () => {
  const all = stopsOf([worksheet(ONE_OF_EACH)])
  const show = (id: string, answers: Readonly<Record<string, Value>>) => {
    const stop = all.find((one) => one.id === id)
    return stop ? told(makeScene({ stop, lens: 'wijk', registers: casus(answers) })) : ''
  }

  it('every option of a choice, with what was chosen', () => {
    const html = show('blad.keuzevraag', { 'blad.keuzevraag': 'links' })
    expect(html).toContain('Rechteroptie')
    expect(html).toMatch(/is-chosen">Linkeroptie<span class="visually-hidden"> \(gekozen\)/)
    expect(show('blad.meerkeuzevraag', { 'blad.meerkeuzevraag/rechts': true })).toMatch(
      /is-chosen">Rechteroptie/,
    )
  })

  it('what was written beside ‘Anders’', () => {
    expect(show('blad.keuzevraag', { 'blad.keuzevraag/anders-namelijk': 'een derde' })).toContain('een derde')
  })

  it('an empty scale and an empty table before anything is answered, and no lines to write on', () => {
    expect(show('blad.schaalvraag', {})).toContain('Nog nergens.')
    expect(show('blad.matrixvraag', {})).toContain('Linkeroptie')
    expect(show('blad.tekstvraag', {})).toBe('')
  })
})
