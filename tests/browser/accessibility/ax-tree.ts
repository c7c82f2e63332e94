// The accessibility tree as Chromium hands it to a screen reader.
import type { Page } from 'playwright-core'

export interface Node {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly level: number | undefined
  /** Whether what it opens is open; undefined when it opens nothing. */
  readonly isExpanded: boolean | undefined
}

/** Every node of the page that a screen reader meets, in its order. */
export async function readTree(page: Page): Promise<readonly Node[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  await devtools.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id)
    return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : []
  }
  return inOrder(nodes[0]?.nodeId ?? '')
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties }) => {
      const property = (wanted: string) => properties?.find((one) => one.name === wanted)?.value.value
      return {
        role: String(role?.value ?? ''),
        name: String(name?.value ?? ''),
        description: String(description?.value ?? ''),
        level: property('level') as number | undefined,
        isExpanded: property('expanded') as boolean | undefined,
      }
    })
}
