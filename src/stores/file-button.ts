// The code that makes a file is fetched apart: a first visit reads without it. It is fetched as soon as there
// is something to save, so that the button works later without a network.
import { $registers } from './casus.ts'

const load = () => import('./casus-file.ts')

/** Fetches the code once something has been answered; a failure is retried when the button is pressed. */
export function fetchWhenNeeded(): () => void {
  const stop = $registers.listen((registers) => {
    if (Object.keys(registers).length > 0) void load().then(stop, () => undefined)
  })
  return stop
}

/** Saves the casus as a file and resolves to its name; rejects when no file could be made. */
export const saveAsFile = async (): Promise<string> => (await load()).saveAsFile()
