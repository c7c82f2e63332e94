import { nameOnPaper } from './page-name.ts'

/** Opens the browser's print window. */
export const print = (): void => window.print()

/** Names what is about to be printed, so that a pdf gets the casus as its title and file name. */
export function nameForPrint(casus: string, date: string): void {
  document.title = `${casus} – werkboek wijkgericht werken – ${date}`
  nameOnPaper(casus)
}
