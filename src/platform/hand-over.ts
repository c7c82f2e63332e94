// Where a browser keeps nothing for us, the casus still has to reach the next page of the workbook. It
// travels in the name of the window, set only at the moment someone goes to another page of ours, and taken
// out as soon as that page opens: no other site ever gets to read it.
const MARK = 'wijkwerkboek:'

// The browser asks whether to warn in the same breath. Later than that the move came to nothing, or the person
// is back on this page: from then on leaving it loses work again.
const MOMENT = 1_000

let movedOnAt = Number.NEGATIVE_INFINITY

/** True at the moment someone goes to another page of the workbook. */
export const isMovingOn = (): boolean => performance.now() - movedOnAt < MOMENT

export const handOver = (text: string): void => {
  window.name = MARK + text
}

/** What the page before this one handed over, once. */
export function takeHandedOver(): string | undefined {
  if (!window.name.startsWith(MARK)) return undefined
  const text = window.name.slice(MARK.length)
  window.name = ''
  return text
}

const isOurs = (address: string): boolean => {
  const { origin, pathname } = new URL(address, location.href)
  return origin === location.origin && pathname.startsWith(import.meta.env.BASE_URL)
}

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey

/** Tells just before another page of the workbook takes the place of this one: by link, back or reload. */
export function whenMovingOn(tell: () => void): void {
  const move = (address: string) => {
    if (!isOurs(address)) return
    movedOnAt = performance.now()
    tell()
  }
  if ('navigation' in window) {
    window.navigation.addEventListener('navigate', ({ destination, downloadRequest }) => {
      if (!destination.sameDocument && downloadRequest === null) move(destination.url)
    })
    return
  }
  // Browsers without the Navigation API: links, which is how one moves through the workbook.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null
    if (link instanceof HTMLAnchorElement && isPlainClick(event) && !link.download && !link.target)
      move(link.href)
  })
}
