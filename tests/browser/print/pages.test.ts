// Where pages end: a heading stays with what it heads, whatever the length of the answers.
import { describe, expect, inject, it } from 'vitest'
import { readWorkbook } from '../journey/casus/built.ts'
import { CASUS_NAME, type Planned, planAnswers } from '../journey/casus/plan.ts'
import { openCasus, registersOf } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { type Pdf, readPdf } from './pdf.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const sheets = workbook.hoofdstukken.flatMap(({ werkbladen }) => werkbladen)
const SENTENCE = 'Bewoners vragen al drie jaar om groen, en beheer wil elf zieke bomen kappen. '

/** Answers of one to twelve lines, in an order that looks like chance and is the same every time. */
const atLength = (planned: Planned, index: number): Planned => ({
  ...planned,
  fields: planned.fields.map((field) =>
    field.value === field.words && field.words !== CASUS_NAME && planned.question.soort === 'tekst'
      ? { ...field, value: SENTENCE.repeat(1 + ((index * 7) % 12)) }
      : field,
  ),
})

const session = withSession(({ page }) =>
  openCasus(page, siteUrl, registersOf(planAnswers(workbook).map(atLength))),
)

/** The lines of each page, without what stands at the foot of every page. */
const linesOf = ({ pages }: Pdf): string[][] =>
  pages.map((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, -2),
  )

const SHORT_AND_LONG = { kind: 'a casus with short and long answers', path: 'afdrukken/' }
const CHAPTER = { kind: 'a chapter', path: 'werkboek/zeven-bouwstenen/' }
const BLANK = { kind: 'the blank workbook', path: 'afdrukken/?leeg' }

const made = new Map<string, string[][]>()

/** The lines of each page of what is printed there; printed once for all tests. */
async function printed(path: string): Promise<string[][]> {
  const pages = made.get(path) ?? linesOf(await readPdf(await showPage(session.page, siteUrl + path)))
  made.set(path, pages)
  return pages
}

describe('where the pages end', () => {
  it.each([SHORT_AND_LONG, CHAPTER, BLANK])(
    'in $kind no worksheet begins without its first question',
    async ({ path }) => {
      const pages = await printed(path)
      const lonely = sheets.filter(({ nummer }) => {
        const page = pages.find((lines) => lines.includes(`Werkblad ${nummer}`))
        return page && !page.some((line) => line.startsWith(`${nummer}.1`))
      })
      expect(lonely.map(({ titel }) => titel)).toEqual([])
    },
  )

  // Lines to write on are no words: on a blank sheet a question may well be the last of the words.
  it.each([SHORT_AND_LONG, CHAPTER])(
    'in $kind no question and no lens is left behind at the foot',
    async ({ path }) => {
      const last = (await printed(path)).map((lines) => lines.at(-1) ?? '')
      const heads = /^\d+\.\d+ |^(. . · )?(Wijk|Sociaal domein|Fysiek domein)$/
      expect(last.filter((line) => heads.test(line))).toEqual([])
    },
  )
})
