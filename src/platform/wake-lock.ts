// Keeps the screen from going dark during a meeting, where the browser can. Nobody is asked, and nothing depends on it.

/** From the next press on, until the returned function is called. A screen that was hidden is kept awake again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined
  let isWanted = true
  const ask = async (): Promise<void> => {
    if (!isWanted || document.visibilityState !== 'visible' || (lock && !lock.released)) return
    try {
      const got = await navigator.wakeLock?.request('screen')
      if (isWanted) lock = got
      else await got?.release()
    } catch {
      // A flat battery, or a policy: the screen goes dark as always.
    }
  }
  const pressed = () => void ask()
  // The press that brought us here counts.
  if (navigator.userActivation?.isActive) pressed()
  for (const event of ['pointerdown', 'keydown']) document.addEventListener(event, pressed)
  return () => {
    isWanted = false
    for (const event of ['pointerdown', 'keydown']) document.removeEventListener(event, pressed)
    lock?.release().catch(() => undefined)
  }
}
