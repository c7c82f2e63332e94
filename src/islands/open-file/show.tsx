import { render } from 'preact'
import { OpenDialog } from './OpenDialog.tsx'

/** Puts the dialog on the page, and takes it off when it is closed. */
export function showOffer(file: File): void {
  const place = document.body.appendChild(document.createElement('div'))
  const close = () => {
    render(null, place)
    place.remove()
  }
  render(<OpenDialog file={file} whenClosed={close} />, place)
}
