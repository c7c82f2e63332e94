// Generators of what may stand in a casus: texts as people paste them, values, registers, paths.
import fc from 'fast-check'
import { LENSES } from '../../src/domain/casus/lens.ts'
import { formatPath, type Path } from '../../src/domain/casus/path.ts'
import type { Register, Value } from '../../src/domain/casus/register.ts'

/** Texts that have broken a form, a file or a page somewhere before. */
export const NASTY_TEXTS = [
  '</script><script>alert(1)</script>',
  '<!-- <script type="application/json" id="wijkwerkboek-casus">{}',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; & &amp; "aanhaling" en \'enkel\'',
  'regel een\r\nregel twee\r\n\r\n- streep\ttab',
  'scheiding\u2028en\u2029nog een',
  'emoji 👩‍👧‍👦 🏘️ ✍🏽 en é ñ ï',
  'rechts naar links: שלום، مرحبا',
  '\u0000\u0007\u200b\ufeff',
  '__proto__',
  'constructor',
  '${naam} {{naam}} %s \\u003c \\',
  '{"s":{},"v":[]}',
] as const

export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...NASTY_TEXTS),
)

const leaf: fc.Arbitrary<Value> = fc.oneof(
  anyText,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
)

const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/)

export const anyValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  {
    weight: 1,
    arbitrary: fc.dictionary(key, fc.oneof(leaf, fc.dictionary(key, leaf)), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
  },
)

export const anyWriter = fc.stringMatching(/^w[a-z0-9]{1,9}$/)

interface Written {
  readonly writer: string
  readonly count: number
  readonly at: number
  readonly value: Value
}

const anyWritten: fc.Arbitrary<Written> = fc.record({
  writer: anyWriter,
  count: fc.integer({ min: 1, max: 99 }),
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  value: anyValue,
})

const byDot = (a: Written, b: Written): number =>
  a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : a.count - b.count

/** A register as a casus may hold it: one to three versions, and writers of whom nothing stands there any more. */
export const anyRegister: fc.Arbitrary<Register> = fc
  .tuple(
    fc.uniqueArray(anyWritten, {
      minLength: 1,
      maxLength: 3,
      selector: ({ writer, count }) => `${writer}.${count}`,
    }),
    fc.array(fc.tuple(anyWriter, fc.integer({ min: 1, max: 99 })), { maxLength: 3 }),
  )
  .map(([versions, others]) => {
    const seen: Record<string, number> = {}
    for (const [writer, count] of [
      ...others,
      ...versions.map(({ writer, count }) => [writer, count] as const),
    ])
      seen[writer] = Math.max(seen[writer] ?? 0, count)
    return {
      seen: Object.fromEntries(Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1))),
      versions: [...versions].sort(byDot),
    }
  })

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)

export const anyPathParts: fc.Arbitrary<Path> = fc
  .record({
    worksheet: id,
    question: id,
    row: fc.option(id, { nil: undefined }),
    column: fc.option(id, { nil: undefined }),
    lens: fc.option(fc.constantFrom(...LENSES), { nil: undefined }),
  })
  .map((path) => (path.row === undefined ? { ...path, column: undefined } : path))

export const anyPath = anyPathParts.map(formatPath)

export const anyRegisters = fc.dictionary(anyPath, anyRegister, { maxKeys: 6, noNullPrototype: true })
