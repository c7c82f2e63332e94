// The real guard around localStorage, over a localStorage that misbehaves as browsers do.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { deviceStorage } from '../../src/platform/device-storage.ts'
import { openPage } from './fakes/page.ts'
import { keyOf, stored } from './stored.ts'

/** A Storage: its items are its own properties, its methods are not. */
class FakeStorage {
  constructor(items: Readonly<Record<string, string>> = {}) {
    Object.assign(this, items)
  }

  getItem(key: string): string | null {
    return (this as unknown as Record<string, string>)[key] ?? null
  }

  setItem(key: string, text: string): void {
    Object.assign(this, { [key]: text })
  }

  removeItem(key: string): void {
    delete (this as unknown as Record<string, string>)[key]
  }
}

const refusing = (name: string): FakeStorage =>
  new (class extends FakeStorage {
    override setItem(): void {
      throw new DOMException('no', name)
    }
  })(stored({ 'x.a': 'oud' }))

const browser = (localStorage: unknown) => vi.stubGlobal('window', { localStorage })

afterEach(() => vi.unstubAllGlobals())

describe('a session over localStorage', () => {
  it('keeps and reads back, beside the keys of others', async () => {
    const storage = new FakeStorage({ 'andere-app': 'blijft' })
    browser(storage)
    const page = await openPage({ storage: deviceStorage })
    page.answer('x.a', 'tekst')
    expect((await openPage({ storage: deviceStorage })).shows('x.a')).toBe('tekst')
    expect(storage.getItem('andere-app')).toBe('blijft')
    expect(Object.keys(storage).filter((key) => !key.startsWith('wijkwerkboek:'))).toEqual(['andere-app'])
  })

  it.each([
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'blocked'],
    ['UnknownError', 'blocked'],
  ])('that throws %s keeps the text on the screen and calls the device %s', async (name, reason) => {
    const storage = refusing(name)
    browser(storage)
    const page = await openPage({ storage: deviceStorage })
    page.answer('x.a', 'nieuw')
    expect(page.shows('x.a')).toBe('nieuw')
    expect(page.$saveStatus.get()).toMatchObject({ type: 'failed', reason })
    expect(storage.getItem(keyOf('x.a'))).toContain('oud')
  })

  it('that is full is there all right', async () => {
    browser(refusing('QuotaExceededError'))
    expect((await openPage({ storage: deviceStorage })).$hasStorage.get()).toBe(true)
  })

  it('that drops what is written, without a word, is found out', async () => {
    browser(
      new (class extends FakeStorage {
        override setItem(): void {
          // As some privacy extensions do.
        }
      })(),
    )
    const page = await openPage({ storage: deviceStorage })
    page.answer('x.a', 'tekst')
    expect([page.shows('x.a'), page.$saveStatus.get()]).toEqual([
      'tekst',
      { type: 'failed', reason: 'blocked', isInJournal: false },
    ])
  })

  it.each([
    [
      'throws when it is looked at',
      {
        get localStorage(): Storage {
          throw new DOMException('no', 'SecurityError')
        },
      },
    ],
    ['is null', { localStorage: null }],
    ['is absent', {}],
  ])('that %s leaves everything working in memory, and says so', async (_what, window) => {
    vi.stubGlobal('window', window)
    const page = await openPage({ storage: deviceStorage })
    page.answer('x.a', 'tekst')
    expect([page.$hasStorage.get(), page.shows('x.a'), page.$saveStatus.get().type]).toEqual([
      false,
      'tekst',
      'failed',
    ])
  })

  it('that cannot be read any more shows what was typed since', async () => {
    browser(
      new (class extends FakeStorage {
        override getItem(): string {
          throw new DOMException('no', 'UnknownError')
        }
      })(stored({ 'x.a': 'oud' })),
    )
    const page = await openPage({ storage: deviceStorage })
    page.answer('x.a', 'nieuw')
    expect([page.shows('x.a'), page.$saveStatus.get().type]).toEqual(['nieuw', 'failed'])
  })

  it('that is emptied by someone else while the page is open loses nothing that stands on the screen', async () => {
    const storage = new FakeStorage(stored({ 'x.a': 'tekst', 'x.b': 'meer' }))
    browser(storage)
    const page = await openPage({ storage: deviceStorage })
    for (const key of Object.keys(storage)) storage.removeItem(key)
    page.hearOtherTab(undefined, null)
    const next = await openPage({ storage: deviceStorage })
    expect([next.shows('x.a'), next.shows('x.b')]).toEqual(['tekst', 'meer'])
  })
})
