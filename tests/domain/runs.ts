// How often a property is tried. SOAK=1 tries everything twenty times as often.
const SOAK_FACTOR = 20
const PATIENCE = 30_000

const factor = process.env['SOAK'] ? SOAK_FACTOR : 1

export const runs = (count: number): { readonly numRuns: number } => ({ numRuns: count * factor })

/** For properties that run many histories: the default five seconds are for tests of one case. */
export const PATIENT = { timeout: PATIENCE * factor }
