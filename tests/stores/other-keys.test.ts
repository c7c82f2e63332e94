import { describe, expect, it } from 'vitest'
import { Browser } from './fakes/tabs.ts'
import { keyOf, register, stored } from './stored.ts'

describe('the rest of the browser', () => {
  it('that empties the whole store gets back what the page shows', async () => {
    const browser = new Browser(stored({ 'x.a': 'tekst' }))
    const only = await browser.openTab()
    for (const key of only.keys('')) only.remove(key)
    only.page.hearOtherTab(undefined, null)
    browser.settle()
    expect(browser.disk.get(keyOf('x.a'))).toBe(register('tekst'))
  })

  it('that removes one key empties no field, and the next letter puts it back', async () => {
    const browser = new Browser(stored({ 'x.a': 'tekst' }))
    const only = await browser.openTab()
    only.remove(keyOf('x.a'))
    only.page.hearOtherTab(keyOf('x.a'), null)
    expect(only.page.shows('x.a')).toBe('tekst')
    only.page.answer('x.a', 'tekst en meer')
    browser.settle()
    expect(browser.disk.get(keyOf('x.a'))).toContain('tekst en meer')
  })

  it('that writes keys of its own is not listened to', async () => {
    const browser = new Browser(stored({ 'x.a': 'tekst' }))
    const only = await browser.openTab()
    only.page.hearOtherTab('andere-app', 'iets')
    only.page.hearOtherTab('wijkwerkboek:1:zyxwvu9876:x.a', register('van een andere casus'))
    expect(only.page.values('x.a')).toEqual(['tekst'])
  })
})
