// Wakes up the islands of a page: each place rendered at build time gets its component, with the same props.
import { type ComponentType, h, hydrate } from 'preact'

/** Components by the name their place carries; a place whose name is not listed stays as it is. */
export type Islands = Readonly<Record<string, ComponentType<never>>>

const propsOf = (place: HTMLElement): never => JSON.parse(place.dataset['props'] ?? '{}') as never

// A task of its own for each: a slow laptop draws and listens in between.
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Wakes the islands one by one, in the order in which they are listed. */
export async function wake(islands: Islands): Promise<void> {
  for (const [name, component] of Object.entries(islands)) {
    for (const place of document.querySelectorAll<HTMLElement>(`[data-island="${name}"]`)) {
      hydrate(h(component, propsOf(place)), place)
      await nextTask()
    }
  }
}
