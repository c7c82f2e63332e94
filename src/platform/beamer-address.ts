// The address says that one question fills the screen, and which: reloading and Back do what people expect.
const MARK = '#beamer='

/** The question the address names for beamerstand; undefined when it asks for the page itself. */
export const beamerQuestion = (): string | undefined =>
  location.hash.startsWith(MARK) ? location.hash.slice(MARK.length) : undefined

/** Names another question, without a step in the history: Back leaves beamerstand. */
export const nameBeamerQuestion = (id: string): void => history.replaceState(history.state, '', MARK + id)

/** The address of the page itself, at this question. */
export const namePageQuestion = (id: string): void => history.replaceState(history.state, '', `#${id}`)

/** Tells when the address changes by a link, Back or Forward. */
export const whenAddressChanges = (tell: () => void): void => window.addEventListener('hashchange', tell)
