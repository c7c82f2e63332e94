// A copy of an example, to play with: a casus of its own on this device, beside those that are there.

import type { Registers } from '../domain/casus/registers.ts'
import { decodeCasus } from '../domain/file/parse-file.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { sitePath } from '../platform/address.ts'
import { $casusId, $saveStatus, stamp, switchTo, unite } from './casus.ts'

export type CopyFailure = { readonly type: 'not-fetched' } | { readonly type: 'no-room' }

async function fetchExample(id: string): Promise<Registers | undefined> {
  const text = await fetch(sitePath(`voorbeeld/${id}.json`))
    .then((response) => (response.ok ? response.text() : undefined))
    .catch(() => undefined)
  const parsed = text === undefined ? undefined : decodeCasus(text)
  return parsed?.ok ? parsed.value.registers : undefined
}

/** Dated now: this page tells when an answer was kept on this device, and that is not the day of the example. */
const datedNow = (registers: Registers): Registers => {
  const { at } = stamp()
  return Object.fromEntries(
    Object.entries(registers).map(([path, { seen, versions }]) => [
      path,
      { seen, versions: versions.map((version) => ({ ...version, at })) },
    ]),
  )
}

/** Begins a new casus with everything the example holds, and makes it the one in use. Never throws. */
export async function copyExample(id: string): Promise<Result<string, CopyFailure>> {
  const registers = await fetchExample(id)
  if (!registers) return fail({ type: 'not-fetched' })
  await switchTo()
  unite(datedNow(registers))
  return $saveStatus.get().type === 'failed' ? fail({ type: 'no-room' }) : ok($casusId.get() ?? '')
}
