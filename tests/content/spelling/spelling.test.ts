import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contentPassages, interfacePassages } from '../passages/all.ts'
import { dutchDictionary } from './dictionary.ts'
import { misspellings } from './spelling.ts'

const LIST = readFileSync('content/woordenlijst.txt', 'utf8').trimEnd().split('\n')
const dictionary = await dutchDictionary()

const told = (text: string, ...list: string[]): string[] =>
  misspellings([{ file: 'hoofdstuk.mdx', line: 5, text }], dictionary, new Set(list))

describe('the check on spelling', () => {
  it('names file, line, word and what was probably meant', () => {
    expect(told('Een wijkambtenaar\nbelt de gemente.')).toEqual([
      "hoofdstuk.mdx, regel 6: 'gemente' staat niet in het woordenboek (bedoel je 'gemende'?): verbeter het, of zet het in content/woordenlijst.txt",
    ])
  })

  it('knows words that are joined, apostrophes, and words in which one half is left out', () => {
    expect(
      told('Bewonersinitiatieven, foto’s en zo’n wijk- en buurtteam: gezamenlijke koppelkansen.'),
    ).toEqual([])
  })

  it('takes a word from the list, also where it begins a sentence', () => {
    expect(told('Waterbroek. Kaplijst.', 'Waterbroek', 'kaplijst')).toEqual([])
    expect(told('waterbroek', 'Waterbroek')).toHaveLength(1)
  })

  it('tells a mistake once a file', () => {
    expect(told('Ivnullen, ivnullen en nog eens ivnullen.')).toHaveLength(2)
  })
})

describe('content/woordenlijst.txt', () => {
  it('is sorted, and has each word once', () => {
    expect(LIST).toEqual([...new Set(LIST)].sort(new Intl.Collator('nl').compare))
  })

  it('has no word that the dictionary knows by itself', () => {
    expect(LIST.filter((word) => dictionary.knows(word))).toEqual([])
  })
})

describe('the workbook is spelled right', () => {
  it('has no word that is in no dictionary', () => {
    expect(misspellings([...contentPassages(), ...interfacePassages()], dictionary, new Set(LIST))).toEqual(
      [],
    )
  })
})
