/** Opens the browser's print window. */
export const print = (): void => window.print()

/** Names the casus at the foot of every sheet, whichever page of the workbook is printed. */
export const nameOnPaper = (casus: string): void =>
  document.documentElement.style.setProperty('--casus-name', JSON.stringify(casus))

/** Puts the name of the casus on the edge of every printed page, in browsers that print edges. */
export const namePages = (casus: string): void =>
  document.documentElement.style.setProperty('--print-casus', JSON.stringify(casus))

/** Names the document too, so that a pdf gets the casus as its title and file name. */
export function nameForPrint(casus: string, date: string): void {
  document.title = `${casus} – werkboek wijkgericht werken – ${date}`
  namePages(casus)
}
