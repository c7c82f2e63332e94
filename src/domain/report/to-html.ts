// Element tree → HTML text. The only place where words of a person meet markup, so the only place that escapes.
import type { ReportNode } from './element.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it can stand in HTML content or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

/** [D4] Renders a node; nothing a person typed can become markup. */
export function toHtml(node: ReportNode): string {
  if (typeof node === 'string') return escapeHtml(node)
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  return `<${node.tag}${attributes}>${node.children.map(toHtml).join('')}</${node.tag}>`
}
