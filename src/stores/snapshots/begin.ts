// The code that keeps snapshots is fetched once there is something to keep: a first visit reads without it.
import { $registers } from '../casus.ts'

/** From the first answer on, keeps snapshots while someone works. */
export function keepSnapshotsWhenNeeded(): () => void {
  const stop = $registers.listen((registers) => {
    if (Object.keys(registers).length === 0) return
    stop()
    // Not fetched, for want of a network: the next page tries again.
    void import('./watch.ts').then(
      ({ watch }) => watch(),
      () => undefined,
    )
  })
  return stop
}
