// A browser that keeps nothing, or not everything. Whoever types must know it, and can still take it along.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { answerEveryKind, readAnswers } from '../support/answers.ts'
import * as broken from '../support/broken-storage.ts'
import { useChromium } from '../support/browser.ts'
import { collectComplaints } from '../support/complaints.ts'
import { eventually } from '../support/eventually.ts'
import { saveFile, valuesOf } from '../support/saved-file.ts'
import { CHAPTER, openPage, whenOpen } from '../support/workbook-page.ts'

const SOAK = Boolean(process.env['SOAK'])
const siteUrl = inject('siteUrl')
const newWindow = useChromium()
const MARK = 'zonder opslag'
const TEXTS = ['Lang antwoord', 'Kort antwoord', 'Anders', 'Groep', 'Waaraan', 'Cel'].map(
  (text) => `${text} ${MARK}`,
)

const IS_FULL = 'Niet bewaard: de opslag van deze browser is vol, bewaar als bestand'
const IS_BLOCKED = 'Niet bewaard: deze browser laat bewaren niet toe, bewaar als bestand'
const KEEPS_NOTHING = 'Deze browser bewaart niets op dit apparaat'
const IS_KEPT = /^Bewaard op dit apparaat om/

const status = (page: Page) => page.locator('.save-status')
const notice = (page: Page) => page.getByRole('alert')

interface Case {
  readonly scripts: readonly { content: string }[]
  /** What the status says once something is typed. */
  readonly says: string | RegExp
  /** What stands on the page before the first key. */
  readonly warns?: string
  /** Neither copy can be written: see no-storage.test.ts for what then happens to a reload. */
  readonly isInMemory?: boolean
}

const CASES: Record<string, Case> = {
  'is full': { scripts: [broken.FULL_ALWAYS], says: IS_FULL },
  'becomes full after a while': { scripts: [broken.FULL_AFTER_A_WHILE], says: IS_FULL },
  'takes short texts only': { scripts: [broken.FULL_FOR_LONG_TEXTS], says: IS_FULL },
  'takes everything and keeps nothing': { scripts: [broken.KEEPS_NOTHING_IN_SILENCE], says: IS_BLOCKED },
  'throws when looked at': {
    scripts: [broken.THROWS_WHEN_LOOKED_AT],
    says: IS_BLOCKED,
    warns: KEEPS_NOTHING,
  },
  // The same guard meets each of these; and what is not there at all comes below.
  ...(SOAK && {
    'is undefined': { scripts: [broken.IS_UNDEFINED], says: IS_BLOCKED, warns: KEEPS_NOTHING },
    'is null': { scripts: [broken.IS_NULL], says: IS_BLOCKED, warns: KEEPS_NOTHING },
  }),
  'has no journal beside it': { scripts: [broken.NO_INDEXED_DB], says: IS_KEPT },
  'has a journal that throws beside it': { scripts: [broken.INDEXED_DB_THROWS], says: IS_KEPT },
  'has a journal that never answers beside it': { scripts: [broken.INDEXED_DB_NEVER_ANSWERS], says: IS_KEPT },
  'is full, without a journal': {
    scripts: [broken.FULL_ALWAYS, broken.NO_INDEXED_DB],
    says: IS_FULL,
    isInMemory: true,
  },
  'is not there, nor a journal': {
    scripts: [broken.IS_UNDEFINED, broken.NO_INDEXED_DB],
    says: IS_BLOCKED,
    warns: KEEPS_NOTHING,
    isInMemory: true,
  },
}

it.each(Object.entries(CASES))(
  'with storage that %s: all typed stays on screen, the status is true, the file holds everything',
  async (_name, { scripts, says, warns, isInMemory = false }) => {
    const context = await newWindow()
    for (const script of scripts) await context.addInitScript(script)
    const complaints = collectComplaints(context)
    const page = await context.newPage()
    await openPage(page, siteUrl + CHAPTER)
    if (warns) await notice(page).getByText(warns).waitFor()

    await answerEveryKind(page, MARK)
    const typed = await readAnswers(page)
    expect(Object.values(typed)).toEqual(expect.arrayContaining([...TEXTS, 'beetje']))
    await eventually(() => status(page).textContent()).toMatch(says)
    if (says !== IS_KEPT) await notice(page).getByRole('button', { name: 'Bewaar als bestand' }).waitFor()

    const file = await saveFile(page)
    for (const text of TEXTS) expect(file.readable).toContain(text)
    const values = [...TEXTS, 4, true, 'beetje', 'bewoners', 'afstemmen']
    expect(valuesOf(file)).toEqual(expect.arrayContaining(values))

    if (!isInMemory) await page.reload()
    await whenOpen(page)
    await eventually(() => readAnswers(page)).toEqual(typed)
    expect(complaints).toEqual([])
  },
)
