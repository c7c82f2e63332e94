import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DATA_ELEMENT_ID } from '../../../src/domain/file/format.ts'
import { decodeCasus, LARGEST_FILE, parseFile } from '../../../src/domain/file/parse-file.ts'
import { PATIENT, runs } from '../runs.ts'
import { casus } from '../sample.ts'
import { anyCasusFile, casusFile, saved } from './saved.ts'

const START = `<script type="application/json" id="${DATA_ELEMENT_ID}">`
const page = (json: string) => `<!doctype html><p>Een bewaarde casus</p>${START}${json}</script>`
const REGISTER = '{"s":{"wa":1},"v":[["wa",1,1,"x"]]}'
const data = (more: string, registers = `{"x.a":${REGISTER}}`) =>
  `{"format":"wijkwerkboek","version":1,"savedAt":"2026-11-22","casusId":"abc123def4","registers":${registers}${more}}`

/** A good file with a piece cut out, put in twice, replaced, or bitten off. */
const anyDamaged = fc
  .tuple(
    anyCasusFile,
    fc.nat(),
    fc.nat({ max: 400 }),
    fc.string({ maxLength: 8 }),
    fc.constantFrom('cut', 'twice', 'end'),
  )
  .map(([file, where, length, instead, how]) => {
    const text = saved(file)
    const from = where % text.length
    if (how === 'end') return text.slice(0, from)
    const piece = text.slice(from, from + length)
    return text.slice(0, from) + (how === 'twice' ? piece + piece : instead) + text.slice(from + length)
  })

describe('parseFile', () => {
  it('[F3] never throws on a file that was damaged, and never takes half of it', PATIENT, () => {
    fc.assert(
      fc.property(anyDamaged, (text) => {
        const parsed = parseFile(text)
        expect(parsed.ok || ['damaged', 'not-a-casus', 'too-new'].includes(parsed.error.type)).toBe(true)
      }),
      runs(500),
    )
  })

  it('[F3] never throws on arbitrary text or arbitrary data', PATIENT, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json().map(page),
          fc.json().map((json) => page(data('', json))),
        ),
        (text) => {
          parseFile(text)
        },
      ),
      runs(500),
    )
  })

  it('[F3] says that a file breaks off', () => {
    const text = saved(casusFile(casus({ 'x.a': 'tekst' })))
    expect(parseFile(text.slice(0, text.indexOf(START) + 150))).toEqual({
      ok: false,
      error: { type: 'damaged' },
    })
  })

  it.each([
    ['another page', '<!doctype html><title>Iets anders</title><p>Geen casus</p>'],
    ['an empty file', ''],
    ['a file of another application', page('{"format":"excalidraw","version":2,"elements":[]}')],
    ['data without a format', page('{"version":1}')],
    ['a list', page('[]')],
    ['null', page('null')],
    ['a version that is a word', page('{"format":"wijkwerkboek","version":"1"}')],
  ])('[F3] says that %s is no casus', (_what, text) => {
    expect(parseFile(text)).toEqual({ ok: false, error: { type: 'not-a-casus' } })
  })

  it.each([
    ['half a JSON', page(data('').slice(0, 100))],
    ['no registers', page('{"format":"wijkwerkboek","version":1,"savedAt":"x","casusId":"abc123def4"}')],
    ['registers in a list', page(data('', `[${REGISTER}]`))],
    ['a register called __proto__', page(data('', `{"__proto__":${REGISTER}}`))],
    ['a register called constructor', page(data('', `{"constructor":${REGISTER}}`))],
    ['one register that cannot be read', page(data('', `{"x.a":${REGISTER},"x.b":{"s":{},"v":[]}}`))],
    ['a casus id with a slash', page(data('').replace('abc123def4', '../../etc'))],
    ['a casus id that is a number', page(data('').replace('"abc123def4"', '1234567'))],
    ['no time of saving', page(data('').replace('"savedAt":"2026-11-22",', ''))],
    ['a version of before the first', page(data('').replace('"version":1', '"version":0'))],
    ['a version between two', page(data('').replace('"version":1', '"version":0.5'))],
  ])('[F3] refuses the whole of a file with %s', (_what, text) => {
    expect(parseFile(text)).toEqual({ ok: false, error: { type: 'damaged' } })
  })

  it('[F1] leaves a file of a newer version alone, and says which version it is', () => {
    expect(parseFile(page('{"format":"wijkwerkboek","version":3,"anders":true}'))).toEqual({
      ok: false,
      error: { type: 'too-new', version: 3 },
    })
  })

  it('[F3] refuses what no browser could hold, before reading it', () => {
    expect(parseFile(' '.repeat(LARGEST_FILE + 1))).toEqual({ ok: false, error: { type: 'too-large' } })
  })

  it('[F3] refuses a hundred thousand registers', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `"x.a${index}":${REGISTER}`)
    expect(parseFile(page(data('', `{${many.join(',')}}`)))).toEqual({
      ok: false,
      error: { type: 'too-large' },
    })
  })

  it('[F3] is quick about a file that begins over and over and never ends', () => {
    expect(parseFile(START.repeat(60_000))).toEqual({ ok: false, error: { type: 'damaged' } })
  })

  it('[F3] takes no notice of properties it does not know', () => {
    expect(parseFile(page(data(',"__proto__":{"ok":false},"kleur":"blauw"'))).ok).toBe(true)
    expect('kleur' in {}).toBe(false)
  })

  it('[F3] reads a file that went through an editor with other line ends', () => {
    const file = casusFile(casus({ 'x.a': 'regel\neen' }))
    expect(parseFile(saved(file).replaceAll('\n', '\r\n'))).toEqual({ ok: true, value: file })
  })
})

describe('decodeCasus', () => {
  it('[F4] never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(decodeCasus(text).ok).toBe(false)
      }),
      runs(300),
    )
  })
})
