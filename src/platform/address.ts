// The address of the page: what brought the reader here.

/** True when the reader came from the overview to change just this question. */
export const cameFromOverview = (questionId: string): boolean =>
  new URLSearchParams(location.search).get('terug') === 'overzicht' && location.hash === `#${questionId}`

/** A value from the part of the address after the question mark. */
export const queryValue = (name: string): string | null => new URLSearchParams(location.search).get(name)

/** Scrolls to what the address names, again: fields grow when stored answers come in, and push it away. */
export function scrollToNamed(): void {
  const id = decodeURIComponent(location.hash.slice(1))
  if (id) document.getElementById(id)?.scrollIntoView()
}

/** Goes to another page of the workbook, as a link does: whoever listens for links hears of it. */
export function goTo(address: string): void {
  const link = document.createElement('a')
  link.href = address
  document.body.append(link)
  link.click()
}
