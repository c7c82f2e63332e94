// One answer, with the memory that makes merging exact: a dotted version vector set (Preguiça, Baquero and
// others, 2012). A version is named by its dot: who wrote it, and that writer's count. `seen` holds, per
// writer, the highest count this register knows of, so "newer" and "written separately" can be told apart.
// A writer is one opened page, never a device: two tabs can therefore never write the same dot.

export type Value = string | number | boolean | null | { readonly [key: string]: Value }

export interface Version {
  readonly writer: string
  readonly count: number
  /** Milliseconds since 1970, for the reader's eye only: no rule depends on a clock. */
  readonly at: number
  readonly value: Value
}

export interface Register {
  readonly seen: Readonly<Record<string, number>>
  /** One, or several that were written separately; ordered by writer and count. */
  readonly versions: readonly Version[]
}

export const EMPTY_REGISTER: Register = { seen: {}, versions: [] }

/** What stands in a saved file in the place of words that were left out of it [F6]. Nobody can type it. */
export const LEFT_OUT: Value = { weggelaten: true }

export const isLeftOut = (value: Value): boolean =>
  typeof value === 'object' && value !== null && value['weggelaten'] === true

const byDot = (a: Version, b: Version): number =>
  a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : a.count - b.count || compareContent(a, b)

// Only reached when one dot carries two contents, which a copied or edited file can bring about.
const compareContent = (a: Version, b: Version): number => {
  const [left, right] = [JSON.stringify([a.at, a.value]), JSON.stringify([b.at, b.value])]
  return left < right ? -1 : left > right ? 1 : 0
}

const sameDot = (a: Version, b: Version): boolean => a.writer === b.writer && a.count === b.count

const sorted = (seen: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(seen).sort(([a], [b]) => (a < b ? -1 : 1)))

function mergeSeen(a: Register['seen'], b: Register['seen']): Record<string, number> {
  const seen: Record<string, number> = { ...a }
  for (const [writer, count] of Object.entries(b)) seen[writer] = Math.max(seen[writer] ?? 0, count)
  return sorted(seen)
}

/**
 * [R1] Writes a new version over the versions it replaces (all, unless told otherwise). Versions not named
 * stay beside it: they were written separately and nobody has chosen yet.
 */
export function write(
  register: Register,
  version: Version,
  replaces: readonly Version[] = register.versions,
): Register {
  const kept = register.versions.filter((old) => !replaces.some((replaced) => sameDot(old, replaced)))
  return {
    seen: mergeSeen(register.seen, { [version.writer]: version.count }),
    versions: [...kept, version].sort(byDot),
  }
}

/** What of `mine` survives a meeting with `theirs`: what they hold too, and what they have not seen yet. */
const survivors = (mine: Register, theirs: Register): Version[] =>
  mine.versions.filter(
    (version) =>
      theirs.versions.some((other) => sameDot(version, other)) ||
      version.count > (theirs.seen[version.writer] ?? 0),
  )

/** Every version once; and where one copy left out the words that the other has, the words. */
const distinct = (versions: readonly Version[]): Version[] =>
  versions.filter(
    (version, index) =>
      !versions.some(
        (other, place) =>
          sameDot(version, other) &&
          ((isLeftOut(version.value) && !isLeftOut(other.value)) ||
            (place < index && byDot(version, other) === 0)),
      ),
  )

/**
 * [R2] Unites two copies of one register: commutative, associative, idempotent. Newer replaces older; what
 * was written separately is kept, both of it; nothing is lost that nobody replaced.
 */
export const merge = (a: Register, b: Register): Register => ({
  seen: mergeSeen(a.seen, b.seen),
  versions: distinct([...survivors(a, b), ...survivors(b, a)].sort(byDot)),
})

export const isSame = (a: Register, b: Register): boolean => serialize(a) === serialize(b)

const valueKey = (value: Value): string => JSON.stringify(value)

/** The versions that say something here: of those whose words were left out, only a copy elsewhere knows them. */
export const toldVersions = (register: Register | undefined): Version[] =>
  (register?.versions ?? []).filter(({ value }) => !isLeftOut(value))

/**
 * [R3] The version this page shows in the field: its own last one if there is any, else the latest. The same
 * on every page that did not write it.
 */
export function shownVersion(register: Register | undefined, writer?: string): Version | undefined {
  const versions = toldVersions(register)
  const own = versions.findLast((version) => version.writer === writer)
  return own ?? versions.sort((a, b) => b.at - a.at || byDot(a, b))[0]
}

/** [R4] Versions written separately that say something else than the one shown. The same text counts once. */
export function otherVersions(register: Register | undefined, writer?: string): Version[] {
  const told = new Set<string>()
  const shown = shownVersion(register, writer)
  if (shown) told.add(valueKey(shown.value))
  return toldVersions(register).filter((version) => {
    const key = valueKey(version.value)
    return told.has(key) ? false : told.add(key)
  })
}

/** The shown version and every other that says the same: what a new keystroke replaces. */
export function shownTogether(register: Register, writer: string): Version[] {
  const shown = shownVersion(register, writer)
  return shown ? register.versions.filter((v) => valueKey(v.value) === valueKey(shown.value)) : []
}

/** The stored form is short, because a browser keeps only five million characters for a whole site. */
export const serialize = (register: Register): string =>
  JSON.stringify({
    s: register.seen,
    v: register.versions.map(({ writer, count, at, value }) => [writer, count, at, value]),
  })
