// Addresses: what brought the reader here, and where in the workbook something stands.

/** The address of a page or file of the workbook, wherever it is hosted: 'overzicht/', 'werkboek.json'. */
export const sitePath = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`

/** True on this page of the workbook. */
export const isPage = (path: string): boolean => location.pathname === sitePath(path)

/** True when the reader came from the overview to change just this question. */
export const cameFromOverview = (questionId: string): boolean =>
  new URLSearchParams(location.search).get('terug') === 'overzicht' && location.hash === `#${questionId}`

/** A value from the part of the address after the question mark. */
export const queryValue = (name: string): string | null => new URLSearchParams(location.search).get(name)

/** Every value under this name in that part. */
export const queryValues = (name: string): string[] => new URLSearchParams(location.search).getAll(name)

/** The id of the place on the page that the address names; empty for none. */
export const namedPlace = (): string => location.hash.slice(1)

/**
 * Goes to what the address names, again: it was not there yet when the page came, or the fields above it grew
 * when stored answers came in. As the browser does it, so that the Tab key goes on from there too.
 */
export function goToNamed(): void {
  if (location.hash) location.replace(location.hash)
}

/** Goes to another page of the workbook, as a link does: whoever listens for links hears of it. */
export function goTo(address: string): void {
  const link = document.createElement('a')
  link.href = address
  document.body.append(link)
  link.click()
}
