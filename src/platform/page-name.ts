// The casus in the name of the page: in the tab, in the history, and at the foot of every sheet that is printed.

let plain: string | undefined
let last: string | undefined

/** Names the casus in the page's title and on paper; leaves a page alone that was named otherwise meanwhile. */
export function nameDocument(casus: string | undefined): void {
  plain ??= last = document.title
  if (document.title !== last) return
  document.title = last = casus === undefined ? plain : `${plain} – ${casus}`
  nameOnPaper(casus)
}

/** Puts a name at the foot of every sheet, in browsers that print edges. */
export function nameOnPaper(name: string | undefined): void {
  if (name !== undefined) document.documentElement.style.setProperty('--casus-name', JSON.stringify(name))
}
