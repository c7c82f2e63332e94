// The page carries the route that was chosen, for what is only a matter of style.

/** Tells the styles which of the two routes is walked. */
export function markRoute(route: string): void {
  document.documentElement.dataset['route'] = route
}
