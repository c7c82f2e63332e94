// As large as fits, in three steps. The smallest is still to be read from six metres; what does not fit then scrolls.

const SIZES = ['ruim', 'gewoon', 'dicht']

/** Gives the answers of this sheet the largest size at which the whole page is in sight. */
export function fitToScreen(sheet: HTMLElement): void {
  const page = document.documentElement
  for (const size of SIZES) {
    sheet.dataset['maat'] = size
    if (page.scrollHeight <= page.clientHeight) return
  }
}
