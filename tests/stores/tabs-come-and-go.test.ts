import fc from 'fast-check'
import { describe, it } from 'vitest'
import { PATIENT, runs } from '../domain/runs.ts'
import { MemoryJournal } from './fakes/memory-journal.ts'
import { settle } from './fakes/page.ts'
import { Browser } from './fakes/tabs.ts'
import { stored } from './stored.ts'
import { anyStep, anyTab, expectNothingLost, Model, perform } from './tab-history.ts'

describe('tabs that come and go', () => {
  const step = fc.oneof(
    { weight: 8, arbitrary: anyStep },
    { weight: 1, arbitrary: fc.record({ did: fc.constant('reopen' as const), tab: anyTab }) },
  )

  it('lose nothing that stands in either copy, to whoever opens the casus next', PATIENT, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 50, size: 'max' }), async (steps) => {
        const [browser, model, journal] = [new Browser(stored({})), new Model(), new MemoryJournal()]
        const tabs = [await browser.openTab(journal), await browser.openTab(journal)]
        for (const did of steps) {
          if (did.did !== 'reopen') {
            perform(did, tabs, model)
            continue
          }
          await settle()
          tabs[did.tab]?.close()
          tabs[did.tab] = await browser.openTab(journal)
        }
        await settle()
        for (const open of [...browser.tabs]) open.close()
        await browser.openTab(journal)
        browser.settle()
        expectNothingLost(browser, model)
      }),
      runs(150),
    )
  })
})
