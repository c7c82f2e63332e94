// Words stay whole on paper: also long ones, also in the widest table, where a column has little room.
import { expect, inject, it } from 'vitest'
import { isAsked } from '../../../src/domain/worksheet/worksheet.ts'
import { readWorkbook } from '../journey/casus/built.ts'
import { type Planned, planAnswers } from '../journey/casus/plan.ts'
import { openCasus, registersOf } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { tellingChapters } from '../journey/casus/telling.ts'
import { missingFrom, readPdf, wordsIn } from './pdf.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()

/** Every typed word made sixteen letters long: 'samenwerkplek042'. */
const withLongerWords = (planned: Planned): Planned => ({
  ...planned,
  fields: planned.fields.map((field) => {
    const [, number] = /^q\d(\d{3})x$/.exec(field.words) ?? []
    const words = number && `samenwerkplek${number}`
    return words ? { ...field, value: words, words } : field
  }),
})

const plan = planAnswers(workbook).map(withLongerWords)
const session = withSession(({ page }) => openCasus(page, siteUrl, registersOf(plan)))

// The casus as a whole has the tables of all chapters, drawn as a chapter draws them.
const CHAPTERS = tellingChapters(workbook).map(({ id }) => `werkboek/${id}/`)

it.each(['afdrukken/', ...CHAPTERS])(
  '/%s prints words of sixteen letters and the heads of columns whole',
  async (path) => {
    const pdf = await readPdf(await showPage(session.page, siteUrl + path))
    const chapter = plan.filter((planned) => path === 'afdrukken/' || path === `werkboek/${planned.chapter}/`)
    const typed = chapter.flatMap(({ fields }) => fields.map(({ words }) => words))
    expect(
      missingFrom(
        pdf,
        typed.filter((word) => word.startsWith('samenwerkplek')),
      ),
    ).toEqual([])
    const columns = chapter.flatMap(({ question }) =>
      'kolommen' in question ? question.kolommen.filter(isAsked) : [],
    )
    expect(missingFrom(pdf, wordsIn(columns.map(({ titel }) => titel)))).toEqual([])
  },
)
