// Which rule wins must not depend on which stylesheet a page happens to load first: margins, field lines and
// focus rings vanish when the bare elements come out on top.
import { expect, inject, it } from 'vitest'
import { withChromium } from '../../setup/chromium.ts'
import { readWorkbook } from '../journey/casus/built.ts'
import { tellingPages } from '../journey/casus/telling.ts'
import { firstPage } from '../support/workbook-page.ts'

const ORDER = ['base', 'nlds', 'components', 'print']

it('every kind of page lets the design of a component win over the look of bare elements', () =>
  withChromium(async (context) => {
    const page = await firstPage(context)
    for (const path of tellingPages(readWorkbook())) {
      await page.goto(inject('siteUrl') + path)
      const layers = await page.evaluate(() => {
        const names = [...document.styleSheets].flatMap((sheet) =>
          [...sheet.cssRules].flatMap((rule) => {
            if (rule instanceof CSSLayerStatementRule) return [...rule.nameList]
            return rule instanceof CSSLayerBlockRule ? [rule.name] : []
          }),
        )
        return [...new Set(names)]
      })
      expect(layers, path).toEqual(ORDER.filter((name) => layers.includes(name)))
    }
  }))
