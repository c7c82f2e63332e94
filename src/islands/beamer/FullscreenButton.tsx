import { useEffect, useState } from 'preact/hooks'
import { canFillScreen, fillsScreen, followFullscreen, toggleFullscreen } from '../../platform/fullscreen.ts'

/** Fills the screen and back; absent in browsers that cannot. */
export function FullscreenButton() {
  const [can, setCan] = useState(false)
  const [isFull, setFull] = useState(false)
  useEffect(() => {
    setCan(canFillScreen())
    setFull(fillsScreen())
    return followFullscreen(setFull)
  }, [])
  if (!can) return null
  return (
    <button type="button" class="nl-button" onClick={toggleFullscreen}>
      {isFull ? 'Uit volledig scherm' : 'Volledig scherm'}
    </button>
  )
}
