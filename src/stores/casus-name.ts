// Which casus is in use, for pages that only read: a look at localStorage, without opening the casus.
import { parseRegister } from '../domain/casus/parse-register.ts'
import { CASUS_NAME_PATH } from '../domain/casus/path.ts'
import { shownVersion } from '../domain/casus/register.ts'
import { deviceStorage, tabStorage } from '../platform/device-storage.ts'
import { findActiveOnDevice } from './active-casus.ts'
import { registerKey } from './keys.ts'

/** The name of the casus in use, empty when it has none yet; undefined when there is no casus. */
export function casusNameInUse(): string | undefined {
  const active = findActiveOnDevice({ storage: deviceStorage, tab: tabStorage })
  const stored = active && deviceStorage.read(registerKey(active.casusId, CASUS_NAME_PATH))
  const register = stored ? parseRegister(stored) : undefined
  const value = register?.ok ? shownVersion(register.value)?.value : undefined
  return active && (typeof value === 'string' ? value.trim() : '')
}
