// Texts and keys as they stand on a device, written out: these are the format, and may never change.
import type { Value } from '../../src/domain/casus/register.ts'

export const CASUS = 'abcdef1234'
export const OTHER_CASUS = 'zyxwvu9876'

export const keyOf = (path: string, casusId = CASUS): string => `wijkwerkboek:1:${casusId}:${path}`
export const ACTIVE = 'wijkwerkboek:actief'
export const pointer = (casusId = CASUS, at = 1): string => JSON.stringify({ casusId, at })

/** One version, written by one earlier page. */
export const register = (value: Value, writer = 'wold', count = 1, at = 1): string =>
  JSON.stringify({ s: { [writer]: count }, v: [[writer, count, at, value]] })

/** A device with one casus in use. */
export const stored = (
  answers: Readonly<Record<string, Value>>,
  casusId = CASUS,
): Record<string, string> => ({
  [ACTIVE]: pointer(casusId),
  ...Object.fromEntries(
    Object.entries(answers).map(([path, value]) => [keyOf(path, casusId), register(value)]),
  ),
})

export const FOREIGN = {
  'andere-app': '{"van":"iemand anders"}',
  wijkwerkboek: 'bijna onze naam',
  'wijkwerkboekje:1:abcdef1234:x.a': 'ook bijna',
  thema: 'donker',
}
