// localStorage as several tabs of one browser see it. Each tab works on a copy of its own: what it writes
// reaches the others later, what others write reaches it later, and the events come later still. Modelled on
// Chromium's cached storage areas, where this is how two tabs come to overwrite one another.
import type { DeviceStorage } from '../../../src/platform/device-storage.ts'
import type { Journal } from '../../../src/platform/journal.ts'
import { createPage, type Page } from './page.ts'

interface Change {
  readonly from: Tab
  readonly key: string
  readonly text: string | null
}

const apply = (items: Map<string, string>, { key, text }: Pick<Change, 'key' | 'text'>): void => {
  if (text === null) items.delete(key)
  else items.set(key, text)
}

export class Browser {
  readonly disk: Map<string, string>
  readonly tabs = new Set<Tab>()

  constructor(items: Readonly<Record<string, string>> = {}) {
    this.disk = new Map(Object.entries(items))
  }

  async openTab(journal?: Journal): Promise<Tab> {
    const tab = new Tab(this)
    this.tabs.add(tab)
    tab.page = createPage({ storage: tab, journal })
    await tab.page.open()
    return tab
  }

  /** Everything under way arrives, and everything that follows on it, until nothing moves. */
  settle(): void {
    while ([...this.tabs].some((tab) => tab.moveOne(0)));
  }
}

export class Tab implements DeviceStorage {
  page!: Page
  readonly #browser: Browser
  readonly #seen: Map<string, string>
  readonly #sending: Change[] = []
  readonly #coming: Change[] = []
  readonly #events: Pick<Change, 'key' | 'text'>[] = []
  readonly #unconfirmed = new Map<string, number>()

  constructor(browser: Browser) {
    this.#browser = browser
    this.#seen = new Map(browser.disk)
  }

  isAvailable(): boolean {
    return true
  }

  keys(prefix: string): string[] {
    return [...this.#seen.keys()].filter((key) => key.startsWith(prefix))
  }

  read(key: string): string | null {
    return this.#seen.get(key) ?? null
  }

  write(key: string, text: string): undefined {
    if (this.#seen.get(key) !== text) this.#change({ from: this, key, text })
  }

  remove(key: string): void {
    if (this.#seen.has(key)) this.#change({ from: this, key, text: null })
  }

  /** One thing that was under way arrives: the `pick`th kind of those there are. False when there is none. */
  moveOne(pick: number): boolean {
    const moves = [
      ...(this.#sending.length > 0 ? [() => this.#send()] : []),
      ...(this.#coming.length > 0 ? [() => this.#receive()] : []),
      ...(this.#events.length > 0 ? [() => this.#tell(pick)] : []),
    ]
    const move = moves[pick % Math.max(1, moves.length)]
    move?.()
    return move !== undefined
  }

  /** The tab is closed: what it wrote still arrives, what came for it is never heard. */
  close(): void {
    while (this.#sending.length > 0) this.#send()
    this.#browser.tabs.delete(this)
  }

  #change(change: Change): void {
    apply(this.#seen, change)
    this.#sending.push(change)
    this.#unconfirmed.set(change.key, (this.#unconfirmed.get(change.key) ?? 0) + 1)
  }

  #send(): void {
    const change = this.#sending.shift()
    if (!change) return
    apply(this.#browser.disk, change)
    for (const tab of this.#browser.tabs) tab.#coming.push(change)
  }

  #receive(): void {
    const change = this.#coming.shift()
    if (!change) return
    const unconfirmed = this.#unconfirmed.get(change.key) ?? 0
    if (change.from === this) {
      this.#unconfirmed.set(change.key, unconfirmed - 1)
      return
    }
    // What this tab wrote last is on its way and will stand there after all.
    if (unconfirmed === 0) apply(this.#seen, change)
    this.#events.push(change)
  }

  /** Events need not come in order. */
  #tell(pick: number): void {
    const [event] = this.#events.splice(pick % this.#events.length, 1)
    if (event) this.page.hearOtherTab(event.key, event.text)
  }
}
