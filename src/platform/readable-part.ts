// What a person can read in a saved page, as plain data. The page is parsed by the browser without running,
// loading or showing anything of it, and only elements of a report are taken over: no link, no picture, no style.
import { element, type ReportNode } from '../domain/report/element.ts'

const KEPT = new Set(
  'h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd table caption thead tbody tr th td strong em blockquote'.split(' '),
)
const DROPPED = new Set('script style template noscript iframe object embed svg head title'.split(' '))
const SCOPES = new Set(['row', 'col', 'rowgroup', 'colgroup'])

const scopeOf = (node: Element): Readonly<Record<string, string>> => {
  const scope = node.getAttribute('scope') ?? ''
  return SCOPES.has(scope) ? { scope } : {}
}

function take(node: Node): ReportNode[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.textContent ?? '']
  if (!(node instanceof Element)) return []
  const tag = node.localName
  if (DROPPED.has(tag)) return []
  const children = [...node.childNodes].flatMap(take)
  return KEPT.has(tag) ? [element(tag, '', children, scopeOf(node))] : children
}

const TAG = /<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/gi
const SCOPE = /\sscope="[a-z]+"/i

/** Tags without their attributes, and no style: our content policy would complain of any in the console. */
const withoutStyle = (html: string): string =>
  html.replace(TAG, (_tag, slash: string, name: string, rest: string) =>
    name.toLowerCase() === 'style' ? `<${slash}template>` : `<${slash}${name}${SCOPE.exec(rest)?.[0] ?? ''}>`,
  )

/** The headings, texts, lists and tables of a page. Empty when there are none. */
export const readablePart = (html: string): ReportNode[] =>
  take(new DOMParser().parseFromString(withoutStyle(html), 'text/html').body)
