import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NAMELESS } from '../../../src/domain/casus/name.ts'
import { fileName } from '../../../src/domain/file/file-name.ts'
import { anyText } from '../arbitraries.ts'
import { runs } from '../runs.ts'

const DATE = '2026-11-22'
const name = (casus: string) => fileName(casus, DATE).replace(/^wijkwerkboek-(.*)-2026-11-22\.html$/, '$1')

describe('fileName', () => {
  it('[F5] names the casus and the day', () => {
    expect(fileName('Beukstraat', DATE)).toBe('wijkwerkboek-beukstraat-2026-11-22.html')
    expect(fileName(NAMELESS, DATE)).toBe('wijkwerkboek-casus-zonder-naam-2026-11-22.html')
  })

  it.each([
    ['De Beukenhof: groen & grijs?', 'de-beukenhof-groen-&-grijs'],
    ['a/b\\c|d"e<f>g*h', 'a-b-c-d-e-f-g-h'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Wijk  1.\r\nzuid', 'wijk-1-zuid'],
    ['Überlingen – café', 'überlingen-–-café'],
    ['…', '…'],
    ['...', 'casus'],
    ['   ', 'casus'],
    ['', 'casus'],
    ['con', 'con'],
    ['a'.repeat(70), 'a'.repeat(50)],
  ])('[F5] makes of %j the name %j', (casus, expected) => {
    expect(name(casus)).toBe(expected)
  })

  it('[F5] writes é the same, however it was typed', () => {
    expect(fileName('cafe\u0301', DATE)).toBe(fileName('caf\u00e9', DATE))
  })

  it('[F5] never holds what a file system refuses, and fits in 255 bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }),
          fc.constant('👩'.repeat(99)),
        ),
        (casus) => {
          const file = fileName(casus, DATE)
          expect(file).toMatch(/^wijkwerkboek-[^\\/:*?"<>|\p{Cc}\s]+-2026-11-22\.html$/u)
          expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255)
        },
      ),
      runs(500),
    )
  })

  it('[F5] cuts no emoji in half', () => {
    expect(name('🏘️'.repeat(200))).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
  })
})
