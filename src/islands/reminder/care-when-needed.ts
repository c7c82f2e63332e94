import { $registers } from '../../stores/casus.ts'

/** Looks after work that is there: the code for it comes once something has been answered. */
export function careWhenNeeded(): () => void {
  const stop = $registers.listen((registers) => {
    if (Object.keys(registers).length === 0) return
    stop()
    // Without it nothing is lost; the next page tries again.
    void import('./care.tsx').then(({ care }) => care()).catch(() => undefined)
  })
  return stop
}
