// What the browser complains about while a person works: an uncaught exception, an error in the console.
import type { BrowserContext } from 'playwright-core'

/** Listens to every page of this browser; the list fills as complaints come. */
export function collectComplaints(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('weberror', (error) => complaints.push(String(error.error().stack ?? error.error())))
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return complaints
}
