// A phone of 320 pixels, which is also a screen of 1280 at 400 %; with a casus full of words as long as
// people paste them, and with text as widely spaced as a reader may set it.
import { describe, expect, inject, it } from 'vitest'
import { readWorkbook } from '../journey/casus/built.ts'
import { type Planned, planAnswers } from '../journey/casus/plan.ts'
import { openCasus, registersOf } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { tellingPages } from '../journey/casus/telling.ts'
import { findClippedText, findSideways, findSmallTargets, spaceOutText } from './layout.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const LONG_WORD = 'Wijkgerichtheidsbevorderingsoverleg'.repeat(6).slice(0, 200)

/** Every text a person typed, made one word of 200 letters. */
const withLongWords = (planned: Planned): Planned => ({
  ...planned,
  fields: planned.fields.map((field) =>
    field.value === field.words ? { ...field, value: LONG_WORD, words: LONG_WORD } : field,
  ),
})

describe('at 320 pixels', () => {
  const session = withSession(
    ({ page }) => openCasus(page, siteUrl, registersOf(planAnswers(workbook).map(withLongWords))),
    { viewport: { width: 320, height: 256 } },
  )

  it.each(tellingPages(workbook))(
    '/%s needs no scrolling sideways, hides no text, and can be tapped',
    async (path) => {
      const { page } = session
      await showPage(page, siteUrl + path)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await findSideways(page)).toEqual([])
      expect(await findSmallTargets(page)).toEqual([])
      await spaceOutText(page)
      expect(await findSideways(page), 'with text spaced out').toEqual([])
      expect(await findClippedText(page), 'with text spaced out').toEqual([])
    },
  )
})
