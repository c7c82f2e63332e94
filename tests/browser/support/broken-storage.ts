// Ways in which a browser keeps nothing. Each is run in the page before any of its own code.

const full = (isFull: (count: number, text: string) => boolean) => {
  const keep = Storage.prototype.setItem
  let count = 0
  Storage.prototype.setItem = function (key, text) {
    count += 1
    if (isFull(count, text)) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
    keep.call(this, key, text)
  }
}

const script = (work: string) => ({ content: work })

export const FULL_ALWAYS = script(`(${full})(() => true)`)
export const FULL_AFTER_A_WHILE = script(`(${full})((count) => count > 8)`)
export const FULL_FOR_LONG_TEXTS = script(`(${full})((_, text) => text.length > 80)`)
export const KEEPS_NOTHING_IN_SILENCE = script('Storage.prototype.setItem = () => {}')
export const THROWS_WHEN_LOOKED_AT = script(
  `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('Denied', 'SecurityError') } })`,
)
export const IS_UNDEFINED = script(`Object.defineProperty(window, 'localStorage', { value: undefined })`)
export const IS_NULL = script(`Object.defineProperty(window, 'localStorage', { value: null })`)
export const NO_INDEXED_DB = script(`Object.defineProperty(window, 'indexedDB', { value: undefined })`)
export const INDEXED_DB_NEVER_ANSWERS = script('IDBFactory.prototype.open = () => ({})')
export const INDEXED_DB_THROWS = script(
  `IDBFactory.prototype.open = () => { throw new DOMException('Denied', 'SecurityError') }`,
)

const openLate = (milliseconds: number) => {
  const open = IDBFactory.prototype.open
  IDBFactory.prototype.open = function (...args) {
    const late = {} as IDBOpenDBRequest
    setTimeout(() => {
      const request = open.apply(this, args)
      const pass = (name: 'onsuccess' | 'onerror' | 'onupgradeneeded') => {
        request[name] = (event: Event) => {
          Object.assign(late, {
            result: request.readyState === 'done' ? request.result : undefined,
            error: null,
          })
          late[name]?.call(request, event as IDBVersionChangeEvent)
        }
      }
      pass('onsuccess')
      pass('onerror')
      pass('onupgradeneeded')
    }, milliseconds)
    return late
  }
}

/** The journal opens, but late: a slow disk, a browser that has just started. */
export const slowIndexedDb = (milliseconds: number) => script(`(${openLate})(${milliseconds})`)
