// When the trio sat together last. Kept in the casus, so that whoever opens the file goes on from there.
import { formatPath } from '../casus/path.ts'
import type { Value } from '../casus/register.ts'
import { type Registers, valueAt } from '../casus/registers.ts'
import type { Script } from './script.ts'

export const LAST_SESSION_PATH = formatPath({ worksheet: '_sessie', question: 'laatste' })

export interface LastSession extends Pick<Script, 'draaiboek' | 'bijeenkomst'> {
  /** The moment it ended. */
  readonly at: number
}

/** What is kept of a session that ends now. */
export const toLastSession = ({ draaiboek, bijeenkomst }: Script, at: number): Value => ({
  op: at,
  draaiboek,
  bijeenkomst,
})

/** The last session that was ended; undefined when none was. */
export function lastSession(registers: Registers): LastSession | undefined {
  const value = valueAt(registers, LAST_SESSION_PATH)
  if (typeof value !== 'object' || value === null) return undefined
  const { op, draaiboek, bijeenkomst } = value
  return typeof op === 'number' && typeof draaiboek === 'string' && typeof bijeenkomst === 'string'
    ? { at: op, draaiboek, bijeenkomst }
    : undefined
}
