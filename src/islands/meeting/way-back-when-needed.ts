import { deviceStorage } from '../../platform/device-storage.ts'
import { MEETING_KEY } from '../../stores/keys.ts'

/** The way back to a session under way; the code for it comes only while there is one. */
export function wayBackWhenNeeded(): void {
  // Without it the session is still a click away from the start page.
  if (deviceStorage.read(MEETING_KEY) !== null)
    void import('./way-back.tsx').then(({ showWayBack }) => showWayBack()).catch(() => undefined)
}
