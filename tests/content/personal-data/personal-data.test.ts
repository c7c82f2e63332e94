// The words of the book are what people write about: whatever is found there would be found wrongly in their answers.
import { expect, it } from 'vitest'
import { findPersonalData } from '../../../src/domain/privacy/personal-data.ts'
import { contentPassages } from '../passages/all.ts'

it('[A1] finds no personal data in the text of the book, nor in the answers of the example', () => {
  const found = contentPassages().flatMap(({ file, line, text }) =>
    findPersonalData(text).map((one) => `${file}, regel ${line}: ‘${one.text}’ (${one.kind})`),
  )
  expect(found).toEqual([])
})
