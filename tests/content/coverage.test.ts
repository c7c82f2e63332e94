import { describe, expect, it } from 'vitest'
import { goodBook } from '../catalog/content.ts'
import { realContent } from '../catalog/real.ts'
import { unanswered } from './coverage.ts'

describe('the check that every item of the sources is answered', () => {
  it('counts worksheets, tools and draaiboeken', () => {
    expect(unanswered(goodBook())).toEqual([])
    expect(unanswered({ ...goodBook(), draaiboeken: [], tools: [] })).toEqual([])
  })

  it('names the item that nobody answers, and what to do', () => {
    const { workbook, ...book } = goodBook()
    const withoutFirst = { ...workbook, hoofdstukken: workbook.hoofdstukken.slice(1) }
    expect(unanswered({ ...book, workbook: withoutFirst })).toEqual([
      "S3-09 (Wie het weet.) krijgt nergens een antwoord: zet het bij 'herkomst' van een werkblad, gereedschap of draaiboek dat het beantwoordt",
    ])
  })
})

describe('the workbook answers its sources', () => {
  const content = realContent()

  it('knows all 120 items', () => {
    expect(content.origins).toHaveLength(120)
  })

  it('answers each of them in a worksheet, a tool or a draaiboek', () => {
    expect(unanswered(content)).toEqual([])
  })
})
