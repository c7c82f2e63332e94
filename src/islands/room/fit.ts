// As large as fits, step by step. The smallest is still to be read from six metres, and
// goes without the help at the question; what does not fit then scrolls.

const SIZES = ['ruim', 'gewoon', 'dicht', 'vol']

/** Gives the answers of this sheet the largest size at which the whole page is in sight. */
export function fitToScreen(sheet: HTMLElement): void {
  const page = document.documentElement
  for (const size of SIZES) {
    sheet.dataset['maat'] = size
    if (page.scrollHeight <= page.clientHeight) return
  }
}
