/** Opens the browser's print window. */
export const print = (): void => window.print()

/** Names the document, so that a pdf gets the casus as its title and file name, and its page edges too. */
export function nameForPrint(casus: string, date: string): void {
  document.title = `${casus} – werkboek wijkgericht werken – ${date}`
  document.documentElement.style.setProperty('--print-casus', JSON.stringify(casus))
}
