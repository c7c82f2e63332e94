// How somebody looks at the werkagenda stands behind the # of the address: a link or a reload shows the same, and
// what people typed never reaches a server.
import { type AgendaView, FIRST_VIEW, formatView, parseView } from '../domain/agenda/view.ts'

/** The view in the address; a fragment that names a place on the page asks for all actions. */
export const viewInAddress = (): AgendaView =>
  location.hash.includes('=') ? parseView(location.hash) : FIRST_VIEW

/** Changes the address in place: Back leaves the page. */
export function showInAddress(view: AgendaView): void {
  const address = `${location.pathname}${location.search}#${formatView(view)}`.replace(/#$/, '')
  history.replaceState(history.state, '', address)
}

/** Hears of another address on the same page, from Back or a link. Returns the way to stop. */
export function whenAddressChanges(tell: () => void): () => void {
  addEventListener('hashchange', tell)
  return () => removeEventListener('hashchange', tell)
}
