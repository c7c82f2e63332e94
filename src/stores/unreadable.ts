// Texts in the journal that cannot be read, and whether each stands somewhere else too. Those that do not are
// never replaced.

export interface Unreadable {
  /** Puts a text in a place of its own, once; false as long as there is no room for it. */
  isSafe(path: string, raw: string): boolean
  areAllSafe(): boolean
}

export function createUnreadable(setAside: (path: string, raw: string) => boolean): Unreadable {
  const found = new Map<string, boolean>()
  return {
    isSafe(path, raw) {
      const safe = found.get(raw) || setAside(path, raw)
      found.set(raw, safe)
      return safe
    },
    areAllSafe: () => [...found.values()].every((safe) => safe),
  }
}
