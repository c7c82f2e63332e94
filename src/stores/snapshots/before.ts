// Keeping how the casus in use stands, just before something is done that changes it at once.
import type { Reason } from '../../domain/snapshots/snapshot.ts'
import { $casusId, $registers } from '../casus.ts'
import type { Kept } from './keep.ts'

/**
 * Keeps the casus as it stands at this call, whatever happens next: nobody has to wait. The code for it is fetched.
 * Resolves to `kept` or `same` when it can be found back among the earlier versions; never rejects.
 */
export async function keepBefore(reason: Reason, about?: string): Promise<Kept> {
  const [casusId, registers, at] = [$casusId.get(), $registers.get(), Date.now()]
  if (casusId === undefined) return 'refused'
  try {
    const { keepState } = await import('./in-use.ts')
    return await keepState({ casusId, registers, at }, { reason, about })
  } catch {
    // Not fetched: no network, or the site was renewed.
    return 'refused'
  }
}
