import { useEffect, useState } from 'preact/hooks'

/** Few enough to draw within a blink on a slow laptop, enough to fill a screen. */
const PIECE = 2

/**
 * How much of a long list to draw by now: a piece more in each task, so that a slow laptop draws and listens in
 * between. Another list begins anew.
 */
export function useGradually(list: readonly unknown[]): number {
  const [drawn, setDrawn] = useState({ list, count: PIECE })
  const count = drawn.list === list ? drawn.count : PIECE
  useEffect(() => {
    if (count >= list.length) return
    const timer = setTimeout(() => setDrawn({ list, count: count + PIECE }))
    return () => clearTimeout(timer)
  }, [list, count])
  return count
}
