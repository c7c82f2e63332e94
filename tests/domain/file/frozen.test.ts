// Saved casussen of every version, which have to open for ever.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parsePath } from '../../../src/domain/casus/path.ts'
import { type Registers, valueAt } from '../../../src/domain/casus/registers.ts'
import { isRowPresent } from '../../../src/domain/casus/rows.ts'
import { encodeCasus } from '../../../src/domain/file/encode.ts'
import { parseFile } from '../../../src/domain/file/parse-file.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { reportElements } from '../../../src/domain/report/document-elements.ts'
import { toHtml } from '../../../src/domain/report/to-html.ts'
import { worksheetsOf } from '../../../src/domain/turning/conceal.ts'
import { turnedPath } from '../../../src/domain/turning/state.ts'
import { realWorkbook } from '../../catalog/real.ts'
import { fixture } from '../../fixtures/read.ts'
import { visibleText } from '../html.ts'
import { casus } from '../sample.ts'

const FROZEN: Readonly<Record<string, string>> = {
  'casussen/afgebroken.html': 'ba3b189dfd0189237c8cf64611a816fc4ea8dab711a708c9f43d299427ea3aec',
  'casussen/v1-lastige-tekens.html': '0393d7bd672e1dda974af4af389d9f06fae8607a0e4e1d8a7602eafa121b4c3f',
  'casussen/v1-lege-casus.html': 'a35b6019e4b462b5a927fcd394714b8b7cb975ab72e7b3f4b81a6921e6f11b69',
  'casussen/v1-volle-casus.html': '960c0b6d7414395780aba4a921ebd440ccaaaee44dfe5b6d9836c6a7dcdcc739',
  'casussen/v1-zonder-verwijderde-woorden.html':
    'ba34ca3b70cfda8a8961cf39f5eec8f3cc888018b3aeceed6b4b79e0aba5731f',
  'casussen/v2-nog-niet-omgedraaid.html': '922531685971a9a5f9876759b03415446f1c6ef380989633cd6f104a1da8db3e',
  'opslag/v1-volle-casus.json': '06222f7f0459572549c6dda0051bbc99581ba064db6f486407f2e1d7dac2ee41',
}

const FOLDER = 'tests/fixtures'
const WHOLE = Object.keys(FROZEN).filter((name) => name.startsWith('casussen/v'))

function open(name: string) {
  const parsed = parseFile(fixture(name))
  if (!parsed.ok) throw new Error(`${name}: ${parsed.error.type}`)
  return parsed.value
}

describe('the frozen files', () => {
  it('[F1] are all on the list, and none was changed or removed', () => {
    const files = ['casussen', 'opslag'].flatMap((folder) =>
      readdirSync(`${FOLDER}/${folder}`).map((name) => `${folder}/${name}`),
    )
    const sums = files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(`${FOLDER}/${name}`))
        .digest('hex'),
    ])
    expect(
      Object.fromEntries(sums),
      'put the old file back (git checkout), or add the new one to FROZEN',
    ).toEqual(FROZEN)
  })

  it.each(WHOLE.filter((name) => name.includes('/v1-')))(
    '[F3] open, and hold what was saved, byte for byte: %s',
    (name) => {
      const data = /id="wijkwerkboek-casus">([\s\S]*?)<\/script>/.exec(fixture(name))?.[1] ?? ''
      const unescaped = data.replace(/\\u(003c|2028|2029)/g, (_sign, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
      expect(encodeCasus({ ...open(name), version: 1 })).toBe(unescaped)
    },
  )

  it('[F7] open, also what stands sealed in them', () => {
    const { registers } = open('casussen/v2-nog-niet-omgedraaid.html')
    expect(valueAt(registers, 'bouwstenen.vertrouwen@fysiek')).toBe(5)
    expect(valueAt(registers, 'bouwstenen.vertrouwen-toelichting@wijk')).toContain('“eerst zien”')
  })

  it('[F3] that are half are called damaged', () => {
    expect(parseFile(fixture('casussen/afgebroken.html'))).toEqual({ ok: false, error: { type: 'damaged' } })
  })
})

describe('the workbook as it is now', () => {
  const told = (registers: Registers): string =>
    visibleText(
      toHtml(
        reportElements(
          buildReport(registers, realWorkbook(), { unanswered: 'leave-out', date: '2026-11-22' }),
        ),
      ),
    )

  it.each(WHOLE)('[D1] tells every text that was typed in %s, whatever became of its question', (name) => {
    const { registers } = open(name)
    const turned = casus(
      Object.fromEntries(worksheetsOf(realWorkbook()).map(({ id }) => [turnedPath(id), true])),
    )
    const text = told({ ...registers, ...turned })
    const missing = Object.entries(registers).flatMap(([at, { versions }]) => {
      const path = parsePath(at)
      const isGone = path?.row && path.column && !isRowPresent(registers, path, path.row)
      const typed = versions.flatMap(({ value }) =>
        typeof value === 'string' && / /.test(value) ? [value] : [],
      )
      return isGone ? [] : typed.filter((value) => !text.includes(value))
    })
    expect(missing).toEqual([])
  })

  it('[T1] tells no word of the rows that were deleted', () => {
    expect(told(open('casussen/v1-volle-casus.html').registers)).not.toContain('VERWIJDERD')
  })
})
