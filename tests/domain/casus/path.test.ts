import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chapterDonePath, formatPath, parsePath } from '../../../src/domain/casus/path.ts'
import { anyPathParts } from '../arbitraries.ts'
import { runs } from '../runs.ts'

describe('formatPath', () => {
  it.each([
    [{ worksheet: 'urgentie', question: 'waarom-nu' }, 'urgentie.waarom-nu'],
    [{ worksheet: 'bouwstenen', question: 'vertrouwen', lens: 'sociaal' }, 'bouwstenen.vertrouwen@sociaal'],
    [{ worksheet: 'werkagenda', question: 'acties', row: 'k3f9' }, 'werkagenda.acties/k3f9'],
    [
      { worksheet: 'werkagenda', question: 'acties', row: 'k3f9', column: 'wie', lens: 'wijk' },
      'werkagenda.acties/k3f9/wie@wijk',
    ],
  ] as const)('[P1] writes %j as a path', (path, text) => {
    expect(formatPath(path)).toBe(text)
  })
})

describe('parsePath', () => {
  it('[P2] reads back every path that formatPath writes', () => {
    fc.assert(
      fc.property(anyPathParts, (path) => {
        expect(parsePath(formatPath(path))).toEqual(path)
      }),
      runs(500),
    )
  })

  it('[P2] accepts no text but what formatPath writes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z_./@-]{0,14}$/)), (text) => {
        const path = parsePath(text)
        if (path) expect(formatPath(path)).toBe(text)
      }),
      runs(1_000),
    )
  })

  it.each([
    '__proto__',
    'constructor',
    'constructor.',
    '__proto__.x',
    'urgentie',
    'urgentie.',
    '.vraag',
    'urgentie.Vraag',
    'urgentie.vraag/',
    'urgentie.vraag//kolom',
    'urgentie.vraag/a/b/c',
    'urgentie.vraag@',
    'urgentie.vraag@niemand',
    'urgentie.vraag@wijk@sociaal',
    'urgentie.vraag ',
    'urgentie.vraag\n',
    '',
  ])('[P2] refuses %j', (text) => {
    expect(parsePath(text)).toBeUndefined()
  })

  it('[P2] refuses a path longer than any question can have', () => {
    expect(parsePath(`a.${'b'.repeat(199)}`)).toBeUndefined()
  })

  it('[P2] is quick to refuse a very long text', () => {
    expect(parsePath('a.'.repeat(2_000_000))).toBeUndefined()
  })
})

describe('chapterDonePath', () => {
  it('[P1] is a path that no worksheet of an author can have', () => {
    expect(chapterDonePath('urgentie')).toBe('_voortgang.urgentie')
    expect(parsePath(chapterDonePath('urgentie'))?.worksheet).toBe('_voortgang')
  })
})
