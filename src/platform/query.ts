// What stands after the question mark in the address, on pages that only read.

/** A value from the address, or nothing. */
export const fromQuery = (name: string): string => new URLSearchParams(location.search).get(name) ?? ''

/** Writes these values into the address, so that it can be shared; empty ones stay out. No step back is added. */
export function toQuery(values: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ''))
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${query.size > 0 ? `?${query}` : ''}${location.hash}`,
  )
}
