// For who chose colours of their own, and for whom movement makes ill.
import { describe, expect, inject, it } from 'vitest'
import { readWorkbook } from '../journey/casus/built.ts'
import { planAnswers } from '../journey/casus/plan.ts'
import { openCasus, registersOf } from '../journey/casus/saved.ts'
import { withSession } from '../journey/casus/session.ts'
import { showPage } from '../journey/casus/show.ts'
import { tellingPages } from '../journey/casus/telling.ts'
import { question } from '../support/answers.ts'
import { readFocus, tabTo } from './focus.ts'

const siteUrl = inject('siteUrl')
const workbook = readWorkbook()
const session = withSession(({ page }) => openCasus(page, siteUrl, registersOf(planAnswers(workbook))))

describe('with colours of one’s own (forced colours)', () => {
  it('the chosen score, the lens that answers, a field and the focus can still be told apart', async () => {
    const { page } = session
    // Without movement the colours are there at once, and not on their way.
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    await showPage(page, `${siteUrl}werkboek/urgentie/`)
    const highlight = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'))
      probe.style.backgroundColor = 'Highlight'
      const { backgroundColor } = getComputedStyle(probe)
      probe.remove()
      return backgroundColor
    })
    for (const name of ['scale', 'lens-switch']) {
      const backgrounds = (state: string) =>
        page
          .locator(`.${name}__input${state} + .${name}__face`)
          .evaluateAll((all) => [...new Set(all.map((face) => getComputedStyle(face).backgroundColor))])
      expect(await backgrounds(':checked'), name).toEqual([highlight])
      expect(await backgrounds(':not(:checked)'), name).not.toContain(highlight)
    }
    const borders = await page
      .locator('.question__field :is(input:not([type="radio"], [type="checkbox"]), textarea, select)')
      .evaluateAll((all) => all.map((field) => Number.parseFloat(getComputedStyle(field).borderBottomWidth)))
    expect(Math.min(...borders)).toBeGreaterThanOrEqual(1)
    await tabTo(page, question(page, 'urgentie.niets-doen').getByRole('textbox'))
    expect((await readFocus(page))?.ring).toBeGreaterThanOrEqual(2)
    await page.emulateMedia({ forcedColors: null })
  })
})

describe('with movement turned off (reduced motion)', () => {
  it.each(tellingPages(workbook))('nothing moves on /%s', async (path) => {
    const { page } = session
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await showPage(page, siteUrl + path)
    const moving = await page.evaluate(() => {
      const LONGEST = 0.01
      const seconds = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)))
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } =
            getComputedStyle(element)
          const isAnimated = animationName !== 'none' && seconds(animationDuration) > LONGEST
          return seconds(transitionDuration) > LONGEST || isAnimated || scrollBehavior === 'smooth'
        })
        .map((element) => `${element.tagName} ${element.className}`)
    })
    expect(moving).toEqual([])
  })
})
