// What a screen reader is given: names, descriptions, headings, and what is said aloud without being asked.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { LENS_NAMES } from '../../../src/domain/casus/lens.ts'
import { questionNumber } from '../../../src/domain/worksheet/workbook.ts'
import type { Question } from '../../../src/domain/worksheet/worksheet.ts'
import { builtPages, readWorkbook } from '../journey/casus/built.ts'
import { planAnswers } from '../journey/casus/plan.ts'
import { openCasus, registersOf } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { tellingChapters, tellingPages } from '../journey/casus/telling.ts'
import { textField } from '../support/answers.ts'
import { type Node, readTree } from './ax-tree.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const session = withSession(({ page }) => openCasus(page, siteUrl, registersOf(planAnswers(workbook))))

const LIVE = '[aria-live="polite"], [role="status"], output'

async function treeOf(path: string): Promise<readonly Node[]> {
  await showPage(session.page, siteUrl + path)
  return readTree(session.page)
}

describe('the fields of a chapter', () => {
  it.each(tellingChapters(workbook))(
    'in $id are named by their question and described by its help',
    async (chapter) => {
      const tree = await treeOf(`werkboek/${chapter.id}/`)
      const questions = chapter.werkbladen.flatMap(({ vragen }) => vragen)
      const wrong = questions.filter((question) => {
        const field = tree.find(({ role, name }) => role === roleOf(question) && name === question.vraag)
        const help = [question.uitleg, ...(question.soort === 'schaal' ? [question.laag, question.hoog] : [])]
        return !field || help.some((text) => text && !field.description.includes(text))
      })
      expect(wrong.map(({ vraag }) => vraag)).toEqual([])
      const nameless = tree.filter(
        ({ role, name }) => /^(textbox|radio|checkbox|combobox|button|link|Date)$/.test(role) && name === '',
      )
      expect(nameless).toEqual([])
    },
  )

  it('cells are named by their row and their column', async () => {
    const tree = await treeOf('werkboek/urgentie/')
    const names = tree.filter(({ role }) => /textbox|combobox/.test(role)).map(({ name }) => name)
    expect(names).toContain('Wie (groep of organisatie) Groep of organisatie 1')
    expect(names).toContain('Voelt het Groep of organisatie 2')
    expect(names).toContain('Cijfers en meldingen Wat zegt deze bron?')
  })

  it('who answers through a lens hears at the field through which', async () => {
    for (const [lens, name] of Object.entries(LENS_NAMES)) {
      await showPage(session.page, `${siteUrl}werkboek/urgentie/`)
      await session.page.getByRole('radio', { name, exact: true }).check({ force: true })
      const tree = await readTree(session.page)
      const field = tree.find(
        ({ role, name: asked }) => role === 'textbox' && asked === 'Wat is er aan de hand in de wijk?',
      )
      expect(field?.description, lens).toMatch(new RegExp(`^${name} vult in `))
    }
  })

  it('the headings are the questions, each with its number first', async () => {
    const tree = await treeOf('werkboek/urgentie/')
    const headings = tree
      .filter(({ role, level }) => role === 'heading' && level === 3)
      .map(({ name }) => name)
    const asked = workbook.hoofdstukken
      .flatMap(({ werkbladen }) => werkbladen)
      .find(({ id }) => id === 'urgentie')
    const named = asked?.vragen.map(
      ({ vraag, verdieping }, index) =>
        `Vraag ${questionNumber(asked, index)} ${vraag}${verdieping ? ' Verdieping' : ''}`,
    )
    expect(headings).toEqual(named)
  })

  it('the lens that is answering is told in words', async () => {
    const tree = await treeOf('werkboek/urgentie/')
    for (const name of Object.values(LENS_NAMES))
      expect(tree.filter((node) => node.role === 'radio' && node.name === name)).toHaveLength(1)
    expect(tree.some(({ role, name }) => role === 'group' && name === 'Wie vult in?')).toBe(true)
  })
})

/** The window for the room has no menu and no foot: nothing but the question. */
const ROOM = 'scherm/'

describe("finding one's way by ear", () => {
  it.each(tellingPages(workbook))(
    '/%s has one main heading, skips no level, and has its landmarks',
    async (path) => {
      const tree = await treeOf(path)
      const levels = tree.flatMap(({ role, level }) => (role === 'heading' && level ? [level] : []))
      // The sheet that is shown before it is printed is a document, with a title of its own.
      expect(levels.filter((level) => level === 1)).toHaveLength(path === 'afdrukken/' ? 2 : 1)
      expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
      for (const role of path === ROOM ? ['main'] : ['banner', 'main', 'contentinfo'])
        expect(
          tree.filter((node) => node.role === role),
          role,
        ).toHaveLength(1)
      const navigations = tree.filter(({ role }) => role === 'navigation').map(({ name }) => name)
      expect(new Set(navigations).size).toBe(navigations.length)
      expect(await session.page.locator(LIVE).count(), 'one voice at a time').toBeLessThanOrEqual(1)
    },
  )
})

it('no page of the book skips a level of heading, or has more than one main heading', async () => {
  for (const path of builtPages()) {
    const html = await (await fetch(siteUrl + path)).text()
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1).length, path).toBe(1)
    expect(
      levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1),
      path,
    ).toEqual([])
  }
})

describe('what is said aloud', () => {
  it('nothing while somebody types, and after a pause once that it is kept', async () => {
    const { page } = session
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    // What was kept on an earlier day is told once the page is open.
    await expect.poll(() => page.locator(LIVE).textContent(), { timeout: 10_000 }).toMatch(/^Bewaard/)
    const said = await listen(page)
    const sentence = 'Een zin die lang genoeg is om er een paar seconden over te doen, letter voor letter.'
    await textField(page, 'urgentie.niets-doen').pressSequentially(sentence, { delay: 40 })
    expect(await said()).toEqual([])
    await expect
      .poll(said, { timeout: 10_000 })
      .toEqual([expect.stringMatching(/^Bewaard op dit apparaat om \d\d\.\d\d$/)])
  })

  it('that the file was made, with its name', async () => {
    const { page } = session
    const said = await listen(page)
    await page.locator('.casus-bar').getByRole('button', { name: 'Bewaar als bestand' }).click()
    await expect
      .poll(async () => (await said()).join(' '), { timeout: 10_000 })
      .toMatch(/Bestand gemaakt: wijkwerkboek-.*\.html/)
  })
})

/** Everything the live region says from now on. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  const region = page.locator(LIVE)
  const handle = await region.evaluateHandle((element) => {
    const said: string[] = []
    new MutationObserver(() => {
      const text = element.textContent?.trim() ?? ''
      if (text !== '') said.push(text)
    }).observe(element, { characterData: true, childList: true, subtree: true })
    return said
  })
  return () => handle.jsonValue()
}

function roleOf({ soort }: Question): string {
  switch (soort) {
    case 'tekst':
      return 'textbox'
    case 'keuze':
    case 'schaal':
      return 'radiogroup'
    case 'meerkeuze':
    case 'tabel':
      return 'group'
    case 'matrix':
      return 'table'
  }
}
