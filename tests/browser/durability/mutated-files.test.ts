// Files as mail servers, editors and pranksters leave them: a good one, changed at random. Each gets a sentence,
// none gets in, and nobody sees an error. `npm run test:soak` offers five thousand.
import fc from 'fast-check'
import { expect, inject, it } from 'vitest'
import type { CasusFile } from '../../../src/domain/file/format.ts'
import { parseFile } from '../../../src/domain/file/parse-file.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { readTips, tipsFile } from '../../../src/domain/tips/answer.ts'
import { readTipRequest, tipRequestFile } from '../../../src/domain/tips/request.ts'
import { answerEveryKind } from '../support/answers.ts'
import { useChromium } from '../support/browser.ts'
import { collectComplaints } from '../support/complaints.ts'
import { saveFile } from '../support/saved-file.ts'
import { readStorage } from '../support/stored.ts'
import { CHAPTER, openPage, startCasus } from '../support/workbook-page.ts'

const siteUrl = inject('siteUrl')
const newWindow = useChromium()

const FILES = process.env['SOAK'] ? 5_000 : 25
const SENTENCE = /^Dit (bestand|is geen casus).*Er is niets veranderd\./

const PIECES = [
  '"__proto__":{"s":{},"v":[]},',
  '</script>',
  '<script type="application/json" id="wijkwerkboek-casus">',
  '{"format":"wijkwerkboek","version":1}',
  '[[[[[[[[',
  '\u0000',
  '\uFEFF',
  '1e999',
  'null',
  '"version":0',
  '"casusId":"../../etc"',
  '<img src=x onerror=alert(1)>',
]

const place = fc.double({ min: 0, max: 1, noNaN: true })
const change = fc.oneof(
  fc.record({ how: fc.constant('cut' as const), from: place, to: place }),
  fc.record({ how: fc.constant('double' as const), from: place, to: place }),
  fc.record({ how: fc.constant('put' as const), at: place, piece: fc.constantFrom(...PIECES) }),
  fc.record({
    how: fc.constant('turn' as const),
    at: place,
    sign: fc.string({ minLength: 1, maxLength: 3 }),
  }),
  fc.record({ how: fc.constant('end' as const), at: place }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

// Most of the data stands at the end: half the changes are made there.
const spot = (html: string, at: number): number =>
  at < 0.5
    ? Math.floor(at * 2 * html.length)
    : Math.floor(html.length - (1 - at) * 2 * (html.length - html.indexOf('"format"')))

function apply(html: string, step: Change): string {
  switch (step.how) {
    case 'cut':
    case 'double': {
      const [from, to] = [spot(html, step.from), spot(html, step.to)].sort((a, b) => a - b) as [
        number,
        number,
      ]
      return step.how === 'cut' ? html.slice(0, from) + html.slice(to) : html.slice(0, to) + html.slice(from)
    }
    case 'put':
      return html.slice(0, spot(html, step.at)) + step.piece + html.slice(spot(html, step.at))
    case 'turn':
      return (
        html.slice(0, spot(html, step.at)) + step.sign + html.slice(spot(html, step.at) + step.sign.length)
      )
    case 'end':
      return html.slice(0, spot(html, step.at))
  }
}

/** Whether nothing of ours can be read in it any more. */
const isBroken = (text: string): boolean =>
  [parseFile, readTipRequest, readTips].every((read) => !read(text).ok)

/** Changed files that cannot be read any more; some changes only touch words, and then it still opens. */
function mutants(html: string, count: number): string[] {
  const changes = fc.array(change, { minLength: 1, maxLength: 4 })
  return fc
    .sample(changes, { numRuns: count * 6, seed: 20181122 })
    .map((steps) => steps.reduce(apply, html))
    .filter(isBroken)
    .slice(0, count)
}

/** A question for tips about this casus, and tips that come back to it. */
function kindsAbout({ casusId, savedAt, registers }: CasusFile): string[] {
  const question = { requestId: 'vraag12345', casusId, savedAt, registers }
  const report = buildReport(
    registers,
    { delen: [], hoofdstukken: [] },
    { unanswered: 'leave-out', date: '' },
  )
  const tips = {
    tipsId: 'tips123456',
    casusId,
    savedAt,
    casus: report.casus,
    from: 'wijkregisseur',
    bouwstenen: [{ id: 'vertrouwen', mayWork: true, tips: ['Loop een rondje', 'Bel de conciërge'] }],
  }
  return [tipRequestFile(question, report, []), tipsFile(tips, [])]
}

it(`${FILES} damaged files each get a sentence, change nothing, and cause no error`, async () => {
  const context = await newWindow()
  const page = await context.newPage()
  await startCasus(page, siteUrl, 'De bomen van de Beukstraat')
  await openPage(page, siteUrl + CHAPTER)
  await answerEveryKind(page, 'in het bestand')
  const { html, data } = await saveFile(page)
  const [question = '', tips = ''] = kindsAbout(data)
  const some = Math.floor(FILES / 5)
  const files = [...mutants(html, FILES - 2 * some), ...mutants(question, some), ...mutants(tips, some)]
  expect(files).toHaveLength(FILES)
  await openPage(page, siteUrl)
  const complaints = collectComplaints(context)
  const before = await readStorage(page)
  for (const text of files) {
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'kapot.html', mimeType: 'text/html', buffer: Buffer.from(text) })
    const dialog = page.getByRole('dialog')
    expect(await dialog.locator('.dialog__refused').textContent()).toMatch(SENTENCE)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  }
  expect(await readStorage(page)).toEqual(before)
  expect(complaints).toEqual([])
})
