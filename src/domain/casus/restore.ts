// Going back to how a casus stood. Never by taking away: what stood then is written anew over what stands now,
// so every other copy of the casus follows by merging, and going back can itself be gone back on.
import { type Path, parsePath } from './path.ts'
import {
  otherVersions,
  type Register,
  shownVersion,
  toldVersions,
  type Value,
  type Version,
  write,
} from './register.ts'
import type { Registers } from './registers.ts'
import { deletedRow, isRowPresent, placedRow, rowPlace, slotPath } from './rows.ts'
import { bySlot } from './slots.ts'

/** Who restores, and when; `next` gives this writer's next count. */
export interface Stamp {
  readonly writer: string
  readonly at: number
  next(): number
}

const isPlace = (value: Value | undefined): boolean =>
  typeof value === 'object' && value !== null && 'plaats' in value

/** A row of a table has a register of its own; the fixed rows of a matrix and the options of a choice have none. */
const isTableRow = (registers: Registers, path: Path): boolean =>
  path.row !== undefined &&
  (registers[slotPath(path, path.row)]?.versions ?? []).some(({ value }) => isPlace(value))

/** What a field holds that was never filled in: an untouched tick is off, all else is empty. */
const emptied = (register: Register): Value => {
  const value = shownVersion(register)?.value
  return typeof value === 'string' ? '' : typeof value === 'boolean' ? false : null
}

/** The versions that told different things, the shown one last: so it is the one that shows again. */
const told = (register: Register): Version[] => {
  const shown = shownVersion(register)
  return shown ? [...otherVersions(register), shown] : []
}

const texts = (register: Register): string => JSON.stringify(told(register).map(({ value }) => value))

function rewrite(now: Register, versions: readonly { value: Value; at: number }[], stamp: Stamp): Register {
  return versions.reduce(
    (register, { value, at }, index) =>
      write(
        register,
        { writer: stamp.writer, count: stamp.next(), at, value },
        // Only the first stands over what is there now; the others stand beside it, as they did.
        index === 0 ? toldVersions(register) : [],
      ),
    now,
  )
}

function restoreField(now: Register, then: Register | undefined, stamp: Stamp): Register {
  if (!then) return rewrite(now, [{ value: emptied(now), at: stamp.at }], stamp)
  const versions = told(then)
  const last = versions.length - 1
  return rewrite(
    now,
    // The shown one carries the latest time, for pages that did not write it show the latest.
    versions.map(({ value, at }, index) => ({
      value,
      at: index === last ? stamp.at : Math.min(at, stamp.at - 1),
    })),
    stamp,
  )
}

/** One field; undefined when there is nothing to write. */
function restoredField(now: Registers, then: Registers, text: string, stamp: Stamp): Register | undefined {
  const path = parsePath(text)
  const [mine, theirs] = [now[text], then[text]]
  if (!path || !mine) return path && theirs
  if (isTableRow(now, path)) {
    // The row itself comes or goes afterwards. In one that was not there, emptying a cell would be writing.
    if (path.column === undefined || !path.row || !isRowPresent(then, path, path.row)) return undefined
  }
  const isAsItWas = texts(mine) === (theirs ? texts(theirs) : JSON.stringify([emptied(mine)]))
  return isAsItWas ? undefined : restoreField(mine, theirs, stamp)
}

/** One row, after its cells. */
function restoredRow(now: Registers, then: Registers, text: string, stamp: Stamp): Register | undefined {
  const path = parsePath(text)
  const mine = now[text]
  if (!path?.row || path.column !== undefined || !mine || !isTableRow(now, path)) return undefined
  const { row } = path
  const [wasThere, isThere] = [isRowPresent(then, path, row), isRowPresent(now, path, row)]
  if (wasThere === isThere && (!isThere || rowPlace(then, path, row) === rowPlace(now, path, row)))
    return undefined
  const value = wasThere ? placedRow(rowPlace(then, path, row)) : deletedRow(now, path, row)
  return rewrite(mine, [{ value, at: stamp.at }], stamp)
}

function restoreSlot(now: Registers, then: Registers, stamp: Stamp): Record<string, Register> {
  const changed: Record<string, Register> = {}
  for (const path of new Set([...Object.keys(now), ...Object.keys(then)])) {
    const register = restoredField(now, then, path, stamp)
    if (register) changed[path] = register
  }
  const withFields = { ...now, ...changed }
  for (const path of Object.keys(withFields)) {
    const register = restoredRow(withFields, then, path, stamp)
    if (register) changed[path] = register
  }
  return changed
}

/**
 * [U1] The registers to write so that every answer tells again what it told `then`, also versions that stood
 * side by side and rows that were deleted or not there yet. Nothing is taken away: merging the outcome with
 * `now` gives the outcome [R2], and restoring `now` afterwards gives `now` back. [U2] With `only`, these answers
 * and no others.
 */
export function restore(
  now: Registers,
  then: Registers,
  stamp: Stamp,
  only?: ReadonlySet<string>,
): Record<string, Register> {
  const [mine, theirs] = [bySlot(now), bySlot(then)]
  const slots = [...new Set([...mine.keys(), ...theirs.keys()])].filter((key) => only?.has(key) ?? true)
  return Object.assign(
    {},
    ...slots.map((key) => restoreSlot(mine.get(key) ?? {}, theirs.get(key) ?? {}, stamp)),
  )
}
