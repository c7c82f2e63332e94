import { describe, expect, it } from 'vitest'
import { neighbour, stopsOf } from '../../../src/domain/room/stops.ts'
import { turnedPath } from '../../../src/domain/turning/state.ts'
import { casus } from '../sample.ts'
import { ORDINARY, SCAN } from '../turning/sheet.ts'

const TURNED = casus({ [turnedPath('scan')]: true })
const stops = stopsOf([SCAN, ORDINARY], TURNED)

describe('[Y1] one question at a time', () => {
  it('goes through a whole worksheet, and on to the next one of the chapter', () => {
    const walked: string[] = []
    let at = stops[0]
    while (at) {
      walked.push(`${at.number} ${at.place}`)
      at = neighbour(stops, at.id, 1)
    }
    expect(walked).toEqual([
      '3.1 Vraag 1 van 5',
      '3.2 Vraag 2 van 5',
      '3.3 Vraag 3 van 5',
      '3.4 Vraag 4 van 5',
      '3.5 Vraag 5 van 5',
      '4.1 Vraag 1 van 1',
    ])
  })

  it('passes over what is asked after the turning, as long as people score apart', () => {
    const asked = stopsOf([SCAN]).map(({ id, place }) => `${id} ${place}`)
    expect([asked.length, asked.at(-1)]).toEqual([4, 'scan.eerst Vraag 4 van 4'])
  })

  it('stays within the chapter at either end, and with a question that is not there', () => {
    expect([
      neighbour(stops, 'scan.visie', -1),
      neighbour(stops, 'gewoon.toelichting', 1),
      neighbour(stops, 'scan.vervallen', 1),
    ]).toEqual([undefined, undefined, undefined])
  })
})
