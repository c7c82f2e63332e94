import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRegister, readRegister } from '../../../src/domain/casus/parse-register.ts'
import { serialize } from '../../../src/domain/casus/register.ts'
import { anyRegister } from '../arbitraries.ts'
import { runs } from '../runs.ts'

const GOOD = '{"s":{"wa":2},"v":[["wa",2,1700000000000,"tekst"]]}'

describe('parseRegister', () => {
  it('[R6] gives back exactly what was stored', () => {
    fc.assert(
      fc.property(anyRegister, (register) => {
        expect(parseRegister(serialize(register))).toEqual({ ok: true, value: register })
      }),
      runs(400),
    )
  })

  it('[R6] never throws on arbitrary text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseRegister(text)
        if (parsed.ok) expect(serialize(parsed.value)).not.toBe('')
      }),
      runs(500),
    )
  })

  it('[R6] never throws on a good register that was cut, doubled or scratched', () => {
    const damage = fc.tuple(anyRegister, fc.nat(), fc.nat({ max: 12 }), fc.string({ maxLength: 3 }))
    fc.assert(
      fc.property(damage, ([register, where, length, instead]) => {
        const text = serialize(register)
        const from = where % text.length
        parseRegister(text.slice(0, from) + instead + text.slice(from + length))
        parseRegister(text.slice(0, from))
      }),
      runs(500),
    )
  })

  it('[R6] names text that is not JSON', () => {
    expect(parseRegister(GOOD.slice(0, 30))).toEqual({ ok: false, error: { type: 'not-json' } })
    expect(parseRegister('')).toEqual({ ok: false, error: { type: 'not-json' } })
  })
})

describe('readRegister', () => {
  it.each([
    ['a number', '7'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no versions', '{"s":{"wa":1}}'],
    ['an empty list of versions', '{"s":{"wa":1},"v":[]}'],
    ['no counters', '{"v":[["wa",1,1,"x"]]}'],
    ['a version the counters do not cover', '{"s":{"wa":1},"v":[["wa",2,1,"x"]]}'],
    ['a version of an unknown writer', '{"s":{"wa":1},"v":[["wb",1,1,"x"]]}'],
    ['a count of zero', '{"s":{"wa":0},"v":[["wa",0,1,"x"]]}'],
    ['a count that is no whole number', '{"s":{"wa":1.5},"v":[["wa",1.5,1,"x"]]}'],
    ['a count beyond what is exact', '{"s":{"wa":9007199254740993},"v":[["wa",9007199254740993,1,"x"]]}'],
    ['a writer called __proto__', '{"s":{"__proto__":1,"wa":1},"v":[["wa",1,1,"x"]]}'],
    ['a writer called constructor', '{"s":{"constructor":1},"v":[["constructor",1,1,"x"]]}'],
    ['a time that is text', '{"s":{"wa":1},"v":[["wa",1,"nu","x"]]}'],
    ['a number too large to hold', '{"s":{"wa":1},"v":[["wa",1,1,1e999]]}'],
    ['a list as value', '{"s":{"wa":1},"v":[["wa",1,1,["x"]]]}'],
    ['a value that would change a prototype', '{"s":{"wa":1},"v":[["wa",1,1,{"__proto__":{"x":1}}]]}'],
    ['a value that is too deep', '{"s":{"wa":1},"v":[["wa",1,1,{"a":{"b":{"c":{"d":{"e":1}}}}}]]}'],
    ['a version with a fifth part', '{"s":{"wa":1},"v":[["wa",1,1,"x",1]]}'],
    ['one bad version beside a good one', '{"s":{"wa":1,"wb":1},"v":[["wa",1,1,"x"],["wb",1,1]]}'],
  ])('[R5] refuses %s', (_what, text) => {
    expect(readRegister(JSON.parse(text))).toEqual({ ok: false, error: { type: 'not-a-register' } })
  })

  it('[R5] takes a value of any kind that is stored', () => {
    for (const value of ['', 'tekst', 0, -1.5, true, false, null, { weg: { wie: { wa: 3 } } }])
      expect(readRegister({ s: { wa: 1 }, v: [['wa', 1, 1, value]] }).ok).toBe(true)
  })

  it('[R5] leaves every other object in the program as it was', () => {
    parseRegister('{"__proto__":{"polluted":1},"s":{"wa":1},"v":[["wa",1,1,{"__proto__":{"polluted":1}}]]}')
    expect('polluted' in {}).toBe(false)
  })
})
