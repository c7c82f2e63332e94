// Wakes up the islands of a page: each place rendered at build time gets its component, with the same props.
import { type ComponentType, h, hydrate } from 'preact'

/** Components by the name their place carries; a place whose name is not listed stays as it is. */
export type Islands = Readonly<Record<string, ComponentType<never>>>

const propsOf = (place: HTMLElement): never => JSON.parse(place.dataset['props'] ?? '{}') as never

export function wake(islands: Islands): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
    const component = islands[place.dataset['island'] ?? '']
    if (component) hydrate(h(component, propsOf(place)), place)
  }
}
