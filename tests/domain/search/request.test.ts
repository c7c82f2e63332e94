import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRequest, NOTHING_ASKED, parseRequest, toggled } from '../../../src/domain/search/request.ts'

const values = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 3 })
const requests = fc.record({
  text: fc.string({ maxLength: 60 }).filter((text) => text.trim() !== '' && text.isWellFormed()),
  filters: fc.record({ soort: values, stap: values, bouwsteen: values }),
})

describe('a search in the address', () => {
  it('[Z4] is read as it was written', () => {
    fc.assert(
      fc.property(requests, (request) => {
        expect(parseRequest(`#${formatRequest(request)}`)).toEqual(request)
      }),
    )
  })

  it('[Z4] is nothing when nothing is asked, and leaves out what cannot be', () => {
    expect(formatRequest(NOTHING_ASKED)).toBe('')
    expect(parseRequest('#q=plan&stap=<b>&stap=2&kleur=rood')).toEqual({
      text: 'plan',
      filters: { soort: [], stap: ['2'], bouwsteen: [] },
    })
  })

  it('puts a filter on and takes it off', () => {
    const on = toggled(NOTHING_ASKED.filters, 'stap', '2')
    expect([on.stap, toggled(on, 'stap', '2').stap]).toEqual([['2'], []])
  })
})
