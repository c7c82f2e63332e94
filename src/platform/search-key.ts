// Ctrl+K, or Cmd+K on a Mac, from every page: so every page carries these lines, and they are few. Not '/': a key by
// itself is pressed by accident, by a hand that shakes and by speech input, and WCAG 2.1.4 then asks for a way to
// turn it off, which nobody would find.

/** Follows the search link; on the search page itself goes to its field. Not while somebody is filling in something. */
export function followOnSearchKey(link: HTMLElement): void {
  addEventListener('keydown', (event) => {
    const isFilling = event.target instanceof Element && event.target.matches('input, textarea, select')
    if (!(event.ctrlKey || event.metaKey) || event.key !== 'k' || isFilling) return
    event.preventDefault()
    const field = document.querySelector<HTMLElement>('#zoekwoord')
    if (field) field.focus()
    else link.click()
  })
}
