// Saving a file, on a page that keeps nothing but that: node has no localStorage and no network.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { parseFile } from '../../src/domain/file/parse-file.ts'

async function freshPage() {
  vi.resetModules()
  const downloads: { name: string; text: string }[] = []
  vi.doMock('../../src/platform/files.ts', async (original) => ({
    ...(await original<object>()),
    download: (name: string, text: string) => downloads.push({ name, text }),
  }))
  const stores = await import('../../src/stores/casus.ts')
  const { saveAsFile } = await import('../../src/stores/casus-file.ts')
  return { ...stores, saveAsFile, downloads }
}

let page: Awaited<ReturnType<typeof freshPage>>

beforeEach(async () => {
  vi.stubGlobal('window', { addEventListener: () => undefined, name: '' })
  vi.stubGlobal('document', { addEventListener: () => undefined })
  page = await freshPage()
  await page.open()
})

describe('saving a file', () => {
  it('gives all that stands on the screen, under the name of the casus, though nothing else is kept', async () => {
    page.answer('casus.naam', 'Beukstraat')
    page.answer('x.a', 'tekst </script>')
    expect(await page.saveAsFile()).toMatch(/^wijkwerkboek-beukstraat-\d{4}-\d{2}-\d{2}\.html$/)
    const parsed = parseFile(page.downloads[0]?.text ?? '')
    expect(parsed).toMatchObject({
      ok: true,
      value: { casusId: page.$casusId.get(), registers: page.$registers.get() },
    })
  })

  it('gives an empty casus a file too', async () => {
    expect(await page.saveAsFile()).toMatch(/^wijkwerkboek-casus-zonder-naam-/)
    expect(parseFile(page.downloads[0]?.text ?? '').ok).toBe(true)
  })
})
