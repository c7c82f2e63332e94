// Working on a computer that others use too: everything stays in the tab, and is gone when it is closed.
import { parseRegister } from '../../domain/casus/parse-register.ts'
import { latestChange } from '../../domain/casus/registers.ts'
import { lastingStorage, SHARED_KEY, tabStorage } from '../../platform/device-storage.ts'
import type { Hold } from '../hold.ts'
import { ALL_CASUSSEN, parseKey, TAB_KEY } from '../keys.ts'
import { readTexts, textsOnDevice, uniteText } from './elsewhere.ts'
import { savedAsFileAt } from './notes.ts'

/** From the next page on, this tab keeps everything to itself. False when this browser does not let it. */
export function beginSharing(): boolean {
  if (tabStorage.write(SHARED_KEY, '1') !== undefined) return false
  // The casus of before stands on the device; this tab no longer looks there.
  tabStorage.remove(TAB_KEY)
  return true
}

/** Puts on the device what this tab kept, so that nothing is lost; false when it does not fit there. */
export function endSharing(): boolean {
  for (const key of tabStorage.keys(ALL_CASUSSEN)) {
    const stored = parseKey(key) && parseRegister(tabStorage.read(key) ?? '')
    if (!stored?.ok) continue
    if (lastingStorage.write(key, uniteText(lastingStorage.read(key), stored.value)) !== undefined)
      return false
  }
  for (const key of tabStorage.keys(ALL_CASUSSEN)) if (key !== TAB_KEY) tabStorage.remove(key)
  return true
}

/** True when some casus was changed after it was last saved as a file: closing the window loses that. */
export function isBehindFile({ environment: { storage }, $casusId, $registers }: Hold): boolean {
  const current = $casusId.get()
  const stored = [...textsOnDevice(storage)].map(([id, texts]) => [id, readTexts(texts)] as const)
  const all = new Map([...stored, ...(current === undefined ? [] : [[current, $registers.get()] as const])])
  return [...all].some(([id, registers]) => latestChange(registers) > savedAsFileAt(storage.read, id))
}
