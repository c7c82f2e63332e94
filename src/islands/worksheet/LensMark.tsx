import type { JSX } from 'preact'
import { LENS_NAMES, type Lens } from '../../domain/casus/lens.ts'

// Colour, shape and letter always together: it must survive a grey printer and a colour-blind eye.
const SHAPES: Readonly<Record<Lens, JSX.Element>> = {
  wijk: <path d="M12 2 23 22H1z" />,
  sociaal: <circle cx="12" cy="12" r="10.5" />,
  fysiek: <path d="M2 2h20v20H2z" />,
}

const LETTERS: Readonly<Record<Lens, string>> = { wijk: 'W', sociaal: 'S', fysiek: 'F' }

export function LensMark({ lens }: { readonly lens: Lens }) {
  return (
    <svg class={`lens-mark lens-${lens}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[lens]}
      <text class="lens-mark__letter" x="12" y={lens === 'wijk' ? 20 : 16.5} text-anchor="middle">
        {LETTERS[lens]}
      </text>
    </svg>
  )
}

export function LensLabel({ lens }: { readonly lens: Lens }) {
  return (
    <>
      <LensMark lens={lens} /> {LENS_NAMES[lens]}
    </>
  )
}
