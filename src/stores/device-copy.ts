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
  listSetAside(): SetAside[]
  /** This casus was written by a newer version of the workbook: reading is fine, writing is not. */
  isNewer(): boolean
}

export function createDeviceCopy(storage: DeviceStorage, casusId: string, now: () => number): DeviceCopy {
  const known = new Map<string, string | null>()
  // Damaged values that could not be copied to a place of their own: their keys are never written.
  const locked = new Set<string>()

  const setAside = (path: string, raw: string): void => {
    const key = registerKey(casusId, path)
    if (storage.write(setAsideKey(now(), key), raw) === undefined) storage.remove(key)
    else locked.add(path)
  }

  const take = (path: string, raw: string | null): Register | undefined => {
    known.set(path, raw)
    if (raw === null) return undefined
    const parsed = parsePath(path) ? parseRegister(raw) : undefined
    if (parsed?.ok) return parsed.value
    setAside(path, raw)
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
      if (locked.has(path)) return 'full'
      const text = serialize(register)
      const failure = storage.write(registerKey(casusId, path), text)
      if (failure === undefined) known.set(path, text)
      return failure
    },
    listSetAside: () => storage.keys(SET_ASIDE_PREFIX).map((key) => ({ key, raw: storage.read(key) ?? '' })),
    isNewer: () =>
      storage
        .keys(ALL_CASUSSEN)
        .map(parseKey)
        .some((key) => key !== undefined && key.casusId === casusId && isNewerFormat(key)),
  }
}
