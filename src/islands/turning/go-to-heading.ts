/** What was pressed is gone or means something else now: the keyboard goes on at this heading, once it is drawn. */
export const goToHeading = (id: string): void => {
  setTimeout(() => document.getElementById(id)?.focus())
}
