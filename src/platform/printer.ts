/** Opens the browser's print window. */
export const print = (): void => window.print()

let title: string | undefined
let isForPrint = false

/** Names the casus in the title of the page, and at the foot of every sheet, whichever page is printed. */
export function nameDocument(casus: string | undefined): void {
  title ??= document.title
  if (!isForPrint) document.title = casus === undefined ? title : `${title} – ${casus}`
  if (casus !== undefined) document.documentElement.style.setProperty('--casus-name', JSON.stringify(casus))
}

/** Puts the name of the casus on the edge of every printed page, in browsers that print edges. */
export const namePages = (casus: string): void =>
  document.documentElement.style.setProperty('--print-casus', JSON.stringify(casus))

/** Names the document too, so that a pdf gets the casus as its title and file name. */
export function nameForPrint(casus: string, date: string): void {
  isForPrint = true
  document.title = `${casus} – werkboek wijkgericht werken – ${date}`
  namePages(casus)
}
