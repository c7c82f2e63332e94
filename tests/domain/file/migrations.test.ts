// From an old version to the newest. There is one version now; the chain is shown with made-up ones.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../../../src/domain/file/format.ts'
import { readAsNewest } from '../../../src/domain/file/migrations.ts'
import { FILE_VERSIONS, type FileVersion } from '../../../src/domain/file/versions/versions.ts'
import { fail, ok } from '../../../src/domain/result.ts'

type Made = { readonly words: string; readonly steps: readonly string[] }

/** A version whose data is under a name of its own, and a step that says that it ran. */
const made = (number: number, isNewest = false): FileVersion => ({
  read: (data) => {
    const words = data[`words${number}`]
    return typeof words === 'string' ? ok({ words, steps: [] }) : fail({ type: 'damaged' })
  },
  ...(isNewest
    ? {}
    : {
        toNext: ({ words, steps }: Made): Made => ({
          words,
          steps: [...steps, `${number} to ${number + 1}`],
        }),
      }),
})

const FOUR = [made(1), made(2), made(3), made(4, true)]

describe('a file of an old version', () => {
  it.each([
    [1, ['1 to 2', '2 to 3', '3 to 4']],
    [2, ['2 to 3', '3 to 4']],
    [3, ['3 to 4']],
    [4, []],
  ])('[F1] of version %i takes every step from there, once and in order', (version, steps) => {
    expect(readAsNewest({ [`words${version}`]: 'x' }, version, FOUR)).toEqual(ok({ words: 'x', steps }))
  })

  it('[F1] is read by the reader of its own version, also when another could', () => {
    expect(readAsNewest({ words1: 'x', words2: 'y' }, 2, FOUR)).toMatchObject(ok({ words: 'y' }))
    expect(readAsNewest({ words1: 'x' }, 2, FOUR)).toEqual(fail({ type: 'damaged' }))
  })

  it.each([0, -1, 0.5, 2.5, Number.NaN])('[F1] with a version that never was (%d) is damaged', (version) => {
    expect(readAsNewest({ words1: 'x' }, version, FOUR)).toEqual(fail({ type: 'damaged' }))
  })

  it('[F1] with a version that is yet to come is refused with its number', () => {
    expect(readAsNewest({ words5: 'x' }, 5, FOUR)).toEqual(fail({ type: 'too-new', version: 5 }))
  })
})

describe('the versions there are', () => {
  it('[F1] end with the one that is written, and each but that has a step to the next', () => {
    expect(FILE_VERSIONS).toHaveLength(VERSION)
    expect(FILE_VERSIONS.map(({ toNext }) => toNext !== undefined)).toEqual(
      FILE_VERSIONS.map((_version, place) => place + 1 < VERSION),
    )
  })

  it('[F1] have a reader of their own each, and frozen files', () => {
    const frozen = readdirSync('tests/fixtures/casussen')
    for (let version = 1; version <= VERSION; version += 1) {
      expect(readdirSync('src/domain/file/versions')).toContain(`v${version}.ts`)
      expect(frozen.some((name) => name.startsWith(`v${version}-`))).toBe(true)
    }
  })
})
