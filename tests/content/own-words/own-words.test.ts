import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentPassages, interfacePassages } from '../passages/all.ts'
import { borrowedPhrases } from './own-words.ts'
import { hashOf, runsIn } from './runs.ts'

const LIST = readFileSync(new URL('zes-woorden.txt', import.meta.url), 'utf8')
const hashes = new Set(LIST.trim().split('\n'))

const SOURCE = 'De oude brug over de gracht wordt in het najaar eindelijk gerepareerd.'
const known = new Set(runsIn(SOURCE).map(({ hash }) => hash))
const told = (text: string): string[] => borrowedPhrases([{ file: 'hoofdstuk.mdx', line: 7, text }], known)

describe('the check on borrowed words', () => {
  it('names file, line and words of six words as in a source', () => {
    expect(told('Een eigen zin.\nMaar de brug over de gracht wordt nu groen.')).toEqual([])
    expect(told('Een eigen zin.\nDe OUDE brug, over de gracht, wordt in\nhet voorjaar groen.')).toEqual([
      "hoofdstuk.mdx, regel 8: 'De OUDE brug, over de gracht, wordt in het' staat zo in een bron: schrijf het in eigen woorden",
    ])
  })

  it('tells a long phrase once', () => {
    expect(told(SOURCE)).toHaveLength(1)
  })

  it('knows its list: sorted hashes of runs, none of them a word', () => {
    const lines = LIST.trim().split('\n')
    expect(lines).toEqual([...new Set(lines)].sort())
    expect(lines.filter((line) => !/^[\w-]{8}$/.test(line))).toEqual([])
    expect(lines.length).toBeGreaterThan(2000)
  })

  it('knows a run of a source by its hash alone', () => {
    expect(hashes).toContain(hashOf(['initiatieven', 'uit', 'de', 'wijk', 'omzetten', 'naar']))
  })
})

describe('the workbook is written in its own words', () => {
  it('has no six words in a row as in one of the five sources', () => {
    expect(borrowedPhrases([...contentPassages(), ...interfacePassages()], hashes)).toEqual([])
  })
})
