// What is known of a snapshot without opening it, and whether another one is worth keeping.
import { differing, type Fingerprint } from './fingerprint.ts'

/**
 * Why it was kept: `vanzelf` while typing, `zelf` because someone asked for it, `verdwenen` because a text that stood in
 * it was gone afterwards, the others just before something was done that changes much at once.
 */
export const REASONS = ['vanzelf', 'zelf', 'bestand', 'terug', 'keuze', 'verdwenen'] as const
export type Reason = (typeof REASONS)[number]

export interface SnapshotHead {
  readonly casusId: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** Tells apart what two tabs kept in one millisecond. */
  readonly id: string
  readonly reason: Reason
  /** What was about to happen: the name of a file, a question. */
  readonly about?: string | undefined
  /** Bytes on the device. */
  readonly size: number
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** [E5] A head as it stands on the device; undefined when any part of it is not what it should be. */
export function readHead(candidate: unknown): SnapshotHead | undefined {
  if (!isObject(candidate)) return undefined
  const { casusId, at, id, reason, about, size } = candidate
  if (typeof casusId !== 'string' || typeof at !== 'number' || !Number.isFinite(at)) return undefined
  if (typeof id !== 'string' || typeof size !== 'number' || !(size >= 0)) return undefined
  if (!REASONS.includes(reason as Reason) || !(about === undefined || typeof about === 'string'))
    return undefined
  return { casusId, at, id, reason: reason as Reason, about, size }
}

/** [E5] A fingerprint as it stands on the device; undefined when it is none. */
export const readFingerprint = (candidate: unknown): Fingerprint | undefined =>
  isObject(candidate) && Object.values(candidate).every((mark) => typeof mark === 'string')
    ? (candidate as Fingerprint)
    : undefined

/** The last state kept: when, and how it stood. */
export interface Last {
  readonly at: number
  readonly marks: Fingerprint
}

const FIVE_MINUTES = 300_000
const MANY = 3

/**
 * Whether how a casus stands is worth keeping while someone goes on typing: it differs from the last one kept, and
 * that was some minutes ago, or much changed, or an answer disappeared.
 */
export function isWorthKeeping(last: Last | undefined, current: Fingerprint, now: number): boolean {
  const changed = differing(last?.marks ?? {}, current)
  if (changed.length === 0 || !last) return changed.length > 0
  return changed.length >= MANY || now - last.at >= FIVE_MINUTES
}
