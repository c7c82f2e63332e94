// Reading the HTML that the domain writes, as a browser would, but simply: our own output has no surprises.
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

const decode = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => NAMED[name] ?? whole)

const body = (html: string): string => html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')

/** The words a reader sees, the scripts and styles left out. */
export const visibleText = (html: string): string => decode(body(html).replace(/<[^>]*>/g, ' '))

/** Every opening tag with its attributes. */
export const tags = (html: string): Tag[] =>
  [...html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*>/g)].map(
    ([, name = '', attributes = '']) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
          key,
          decode(value),
        ]),
      ),
    }),
  )

export const headingLevels = (html: string): number[] =>
  tags(html).flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name.slice(1))] : []))
