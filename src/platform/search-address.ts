// What is searched for stands behind the # of the address: there a link can be shared and Back works, and a browser
// never sends that part to the server. So the words a person searches for reach no log of whoever hosts this.
import { formatRequest, NOTHING_ASKED, parseRequest, type SearchRequest } from '../domain/search/request.ts'

/** What the address asks for. Another fragment, such as that of the skip link, asks for nothing new. */
export const requestInAddress = (): SearchRequest | undefined =>
  location.hash === '' ? NOTHING_ASKED : location.hash.includes('=') ? parseRequest(location.hash) : undefined

const addressOf = (request: SearchRequest): string =>
  `${location.pathname}${location.search}#${formatRequest(request)}`.replace(/#$/, '')

/** Typing changes the address in place: Back should leave the page, not take off letter by letter. */
export function showInAddress(request: SearchRequest): void {
  if (location.pathname + location.search + location.hash !== addressOf(request))
    history.replaceState(history.state, '', addressOf(request))
}

/** A step of its own: Back returns to what was asked before. */
export function stepInAddress(request: SearchRequest): void {
  if (location.pathname + location.search + location.hash !== addressOf(request))
    history.pushState(null, '', addressOf(request))
}

/** Hears of Back, Forward and of a link to another search. Returns the way to stop. */
export function whenAddressAsks(tell: (request: SearchRequest) => void): () => void {
  const listen = () => {
    const request = requestInAddress()
    if (request) tell(request)
  }
  addEventListener('popstate', listen)
  return () => removeEventListener('popstate', listen)
}

/** Whether somebody came to search and has not gone anywhere on the page yet. */
export const cameToSearch = (): boolean => location.hash === '' && document.activeElement === document.body

/** Whether there is room to show every filter at once. */
export const hasRoomForFilters = (): boolean => matchMedia('(min-width: 60rem)').matches
