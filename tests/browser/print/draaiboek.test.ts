// A draaiboek on paper: the clock, the questions, what to bring; with or without the notes.
import { describe, expect, inject, it } from 'vitest'
import { realContent } from '../../catalog/real.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { headingLevels, missingFrom, readPdf, skippedLevels } from './pdf.ts'

const siteUrl = inject('siteUrl')
const session = withSession()
const draaiboek = realContent().draaiboeken.find(({ bijeenkomsten }) => bijeenkomsten[0]?.van !== undefined)
const meeting = draaiboek?.bijeenkomsten[0]
const blocks = meeting?.blokken ?? []
const plain = (text = '') => text.replace(/\s+/g, ' ')
const notes = blocks.flatMap(({ notitie }) => (notitie ? [plain(notitie)] : []))

const open = () => showPage(session.page, `${siteUrl}begeleiden/${draaiboek?.id}/`)

describe('a draaiboek on paper', () => {
  it('has every block with its time, its question, what to do and what to bring', async () => {
    const pdf = await readPdf(await open())
    const wanted = blocks.flatMap(({ titel, vraag, wat, materiaal = [] }) => [
      titel,
      vraag ?? '',
      wat,
      ...materiaal,
    ])
    expect(missingFrom(pdf, [...wanted.map(plain), meeting?.van ?? '?', `tot ${meeting?.tot}`])).toEqual([])
    expect(skippedLevels(headingLevels(pdf))).toEqual([])
  })

  it('has the notes for the begeleider, unless they are left out', async () => {
    const page = await open()
    expect(notes.length).toBeGreaterThan(3)
    expect(missingFrom(await readPdf(page), notes)).toEqual([])
    await page.getByLabel('Notities voor de begeleider').uncheck()
    const pdf = await readPdf(page)
    expect(missingFrom(pdf, notes)).toEqual(notes)
    expect(pdf.text).not.toContain('Notities voor de begeleider')
  })
})
