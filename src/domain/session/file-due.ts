// When to say that a file would be wise. Once in a good while for who works where work is kept; sooner elsewhere.

export interface Unfiled {
  /** Changes since the last file. */
  readonly changes: number
  /** Days on which those were made. */
  readonly days: number
}

// Twenty-five changes are about three worksheets, or an hour's work: what a person would not want to do again. Seven
// days with changes catch who writes one sentence a day. Where the browser may throw work away, an evening is enough.
const ENOUGH = { kept: { changes: 25, days: 7 }, atRisk: { changes: 10, days: 3 } }

/** How many changes it takes before 'Niet nu' has been heard long enough; a day does so too. */
export const REST_CHANGES = 25
export const REST_TIME = 86_400_000

/** [S3] Whether a file is due. */
export function isFileDue({ changes, days }: Unfiled, isKept: boolean): boolean {
  const enough = isKept ? ENOUGH.kept : ENOUGH.atRisk
  return changes >= enough.changes || (changes > 0 && days >= enough.days)
}
