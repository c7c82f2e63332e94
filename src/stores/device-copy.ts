// A casus as localStorage holds it: one key per register. What cannot be read is set aside, never overwritten.

import { parseRegister } from '../domain/casus/parse-register.ts'
import { parsePath } from '../domain/casus/path.ts'
import { type Register, serialize } from '../domain/casus/register.ts'
import type { DeviceStorage, StorageFailure } from '../platform/device-storage.ts'
import {
  ALL_CASUSSEN,
  casusPrefix,
  isNewerFormat,
  parseKey,
  registerKey,
  SET_ASIDE_PREFIX,
  setAsideKey,
} from './keys.ts'

/** A stored value that could not be read, with where it was found. */
export interface SetAside {
  readonly key: string
  readonly raw: string
}

export interface DeviceCopy {
  readAll(): Record<string, Register>
  /** The register as it stands on the device now; undefined when nothing (readable) stands there. */
  read(path: string): Register | undefined
  /** True when what stands there is exactly what was last read or written here. */
  isKnown(path: string): boolean
  write(path: string, register: Register): StorageFailure | undefined
  /** Copies a text that cannot be read to a key of its own; false when there is no room for it. */
  setAside(path: string, raw: string): boolean
  /** What was set aside, and what could not be and still stands where it stood. */
  listSetAside(): SetAside[]
  /** This casus was written by a newer version of the workbook: reading is fine, writing is not. */
  isNewer(): boolean
}

export function createDeviceCopy(
  storage: DeviceStorage,
  casusId: string,
  now: () => number,
  whenDamaged: () => void = () => undefined,
): DeviceCopy {
  const known = new Map<string, string | null>()
  // Damaged values that could not be copied to a place of their own: nothing is written in their place.
  const locked = new Map<string, string>()

  const isNewer = (): boolean =>
    storage
      .keys(ALL_CASUSSEN)
      // Twenty casussen have twelve thousand keys: only this one's are worth taking apart.
      .filter((key) => key.includes(`:${casusId}:`))
      .map(parseKey)
      .some((key) => key !== undefined && key.casusId === casusId && isNewerFormat(key))

  const setAside = (path: string, raw: string): boolean => {
    const isAside =
      !isNewer() && storage.write(setAsideKey(now(), registerKey(casusId, path)), raw) === undefined
    if (isAside) locked.delete(path)
    else locked.set(path, raw)
    whenDamaged()
    return isAside
  }

  const isLocked = (path: string): boolean => {
    const raw = locked.get(path)
    return raw !== undefined && !setAside(path, raw)
  }

  const take = (path: string, raw: string | null): Register | undefined => {
    known.set(path, raw)
    if (raw === null) return undefined
    const parsed = parsePath(path) ? parseRegister(raw) : undefined
    if (parsed?.ok) return parsed.value
    if (setAside(path, raw)) storage.remove(registerKey(casusId, path))
    return undefined
  }

  const pathsOnDevice = (): string[] =>
    storage.keys(casusPrefix(casusId)).map((key) => key.slice(casusPrefix(casusId).length))

  return {
    readAll() {
      const registers: Record<string, Register> = {}
      for (const path of pathsOnDevice()) {
        const register = take(path, storage.read(registerKey(casusId, path)))
        if (register) registers[path] = register
      }
      return registers
    },
    read: (path) => take(path, storage.read(registerKey(casusId, path))),
    isKnown: (path) => (known.get(path) ?? null) === storage.read(registerKey(casusId, path)),
    write(path, register) {
      if (isLocked(path)) return 'full'
      const text = serialize(register)
      const failure = storage.write(registerKey(casusId, path), text)
      if (failure === undefined) known.set(path, text)
      return failure
    },
    setAside,
    listSetAside: () => [
      ...storage.keys(SET_ASIDE_PREFIX).map((key) => ({ key, raw: storage.read(key) ?? '' })),
      ...[...locked].map(([path, raw]) => ({ key: registerKey(casusId, path), raw })),
    ],
    isNewer,
  }
}
