import { describe, expect, it } from 'vitest'
import { contentPassages, interfacePassages } from '../passages/all.ts'
import { countsOf, fleschDouma, hardFiles, longSentences } from './readability.ts'
import { syllablesIn } from './syllables.ts'

const EASY = 'De bomen zijn ziek. We gaan naar buiten en praten met de buren. Wat vinden zij? '.repeat(5)
const HARD =
  'De interdepartementale beleidsontwikkeling veronderstelt organisatorische randvoorwaarden ten aanzien van verantwoordelijkheidstoedeling. '.repeat(
    8,
  )
const passage = (text: string) => [{ file: 'hoofdstuk.mdx', line: 3, text }]

describe('syllables are counted as a reader hears them', () => {
  it.each([
    ['wijk', 1],
    ['bewoner', 3],
    ['gemeente', 3],
    ['idee', 2],
    ['geëerd', 2],
    ['financiën', 4],
    ['nieuw', 1],
    ['leeuwen', 2],
    ['draaiboek', 2],
    ['mooie', 2],
    ['groei', 1],
    ['sociaal', 3],
    ['bijeenkomst', 3],
    ['bureaus', 3],
    ['2018', 1],
  ])('%s has %i', (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables)
  })
})

describe('the check on readability', () => {
  it('scores short words in short sentences high, and long ones low', () => {
    expect(fleschDouma(countsOf([EASY]))).toBeGreaterThan(85)
    expect(fleschDouma(countsOf([HARD]))).toBeLessThan(20)
  })

  it('names a file that reads too hard, with its score', () => {
    expect(hardFiles(passage(EASY))).toEqual([])
    expect(hardFiles(passage(HARD))).toEqual([
      expect.stringMatching(
        /^hoofdstuk\.mdx, regel 3: leesbaarheid -?\d+, minstens 70: maak zinnen en woorden korter$/,
      ),
    ])
  })

  it('names a sentence that is too long, with its line and its words', () => {
    const long = Array.from({ length: 26 }, (_, index) => `woord${index}`).join(' ')
    expect(longSentences(passage(`Kort.\nZin ${long.slice(0, -7)}.`))).toEqual([
      expect.stringMatching(
        /^hoofdstuk\.mdx, regel 4: een zin van 26 woorden, hoogstens 25: maak er twee van: 'Zin woord0/,
      ),
    ])
    expect(longSentences(passage(`Kort bijv. om 9.30 uur. Zin ${long.slice(0, -16)}.`))).toEqual([])
  })
})

describe('the workbook reads easily', () => {
  it('scores 70 or more on Flesch-Douma in every chapter, worksheet, tool and page', () => {
    expect(hardFiles(contentPassages())).toEqual([])
  })

  it('has no sentence of more than 25 words', () => {
    expect(longSentences([...contentPassages(), ...interfacePassages()])).toEqual([])
  })
})
