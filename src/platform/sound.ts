// Two short tones, made on the spot: no sound file to fetch.

let context: AudioContext | undefined

/**
 * Browsers make no sound before somebody pressed something. To be called at a press; where there is no sound to be
 * had, nothing happens.
 */
export function readySound(): void {
  try {
    context ??= new AudioContext()
    void context.resume().catch(() => undefined)
  } catch {
    // No sound here: what it tells stands on the screen as well.
  }
}

const TONES = [660, 880]
const LENGTH = 0.35
const LOUDNESS = 0.25

/** Sounds once. Silent where nobody has pressed anything since the page came. */
export function sound(): void {
  if (context?.state !== 'running') return
  for (const [place, pitch] of TONES.entries()) {
    const tone = new OscillatorNode(context, { frequency: pitch })
    const volume = new GainNode(context, { gain: LOUDNESS })
    const from = context.currentTime + place * LENGTH
    volume.gain.setValueAtTime(LOUDNESS, from)
    volume.gain.exponentialRampToValueAtTime(0.001, from + LENGTH)
    tone.connect(volume).connect(context.destination)
    tone.start(from)
    tone.stop(from + LENGTH)
  }
}
