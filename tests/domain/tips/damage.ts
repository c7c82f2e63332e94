// Files as mail servers, editors and pranksters leave them: a good one with a piece cut out, doubled, replaced or bitten
// off, or with hostile data in it.
import fc from 'fast-check'
import { DATA_ELEMENT_ID } from '../../../src/domain/file/format.ts'

const START = `<script type="application/json" id="${DATA_ELEMENT_ID}">`

const change = fc.record({
  how: fc.constantFrom('cut', 'twice', 'instead', 'end'),
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 400 }),
  instead: fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom('"__proto__":{},', '</script>', START, '../../', '"soort":"casus"', '1e999', '[[[['),
  ),
})

/** A good file, changed at random, mostly in its data. */
export const anyDamage = (good: string): fc.Arbitrary<string> =>
  fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce((text, { how, where, length, instead }) => {
      const data = Math.max(0, text.indexOf(START))
      const from = Math.floor(data + where * (text.length - data))
      if (how === 'end') return text.slice(0, from)
      const piece = text.slice(from, from + length)
      return text.slice(0, from) + { cut: '', twice: piece + piece, instead }[how] + text.slice(from + length)
    }, good),
  )

/** A page of ours around any JSON at all. */
export const pageWith = (json: string): string => `<!doctype html><p>Tips</p>${START}${json}</script>`
