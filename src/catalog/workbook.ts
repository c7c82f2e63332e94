// The one file that joins content to code, at build time. Vite reads the texts; a fault stops the build.
import type { MarkdownInstance, MDXInstance } from 'astro'
import { assemble, type ContentFiles } from './assemble.ts'
import { ContentError } from './problem.ts'

const texts = (found: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(found).map(([path, text]) => [path.replace(/^.*?content\//, 'content/'), String(text)]),
  )

const single = (found: Record<string, unknown>): string => Object.values(found).map(String)[0] ?? ''

const files: ContentFiles = {
  parts: single(
    import.meta.glob('../../content/delen.yaml', { query: '?raw', import: 'default', eager: true }),
  ),
  sources: single(
    import.meta.glob('../../content/bronnen.yaml', { query: '?raw', import: 'default', eager: true }),
  ),
  lapsed: single(
    import.meta.glob('../../content/vervallen.yaml', { query: '?raw', import: 'default', eager: true }),
  ),
  origins: single(
    import.meta.glob('../../content/herkomst.yaml', { query: '?raw', import: 'default', eager: true }),
  ),
  worksheets: texts(
    import.meta.glob('../../content/werkbladen/*.yaml', { query: '?raw', import: 'default', eager: true }),
  ),
  chapters: texts(
    import.meta.glob('../../content/hoofdstukken/*.mdx', { query: '?raw', import: 'default', eager: true }),
  ),
  terms: texts(
    import.meta.glob('../../content/begrippen/*.md', { query: '?raw', import: 'default', eager: true }),
  ),
  tools: texts(
    import.meta.glob('../../content/gereedschap/*.md', { query: '?raw', import: 'default', eager: true }),
  ),
  examples: texts(
    import.meta.glob('../../content/voorbeelden/*.yaml', { query: '?raw', import: 'default', eager: true }),
  ),
  draaiboeken: texts(
    import.meta.glob('../../content/draaiboeken/*.yaml', { query: '?raw', import: 'default', eager: true }),
  ),
}

const assembled = assemble(files)
if (assembled.problems.length > 0) throw new ContentError(assembled.problems)

export const { workbook, sources, terms, tools, draaiboeken, examples } = assembled

const bodies = import.meta.glob<MDXInstance<Record<string, unknown>>>('../../content/hoofdstukken/*.mdx', {
  eager: true,
})

/** The rendered prose of a chapter. */
export function chapterBody(id: string) {
  const found = Object.entries(bodies).find(
    ([path]) => path.endsWith(`-${id}.mdx`) && path.replace(/^.*\/\d{2}-/, '') === `${id}.mdx`,
  )
  if (!found) throw new Error(`No body for chapter '${id}'`)
  return found[1].Content
}

const toolBodies = import.meta.glob<MarkdownInstance<Record<string, unknown>>>(
  '../../content/gereedschap/*.md',
  {
    eager: true,
  },
)

/** The rendered text of a tool. */
export function toolBody(id: string) {
  const found = Object.entries(toolBodies).find(([path]) => path.endsWith(`/${id}.md`))
  if (!found) throw new Error(`No body for tool '${id}'`)
  return found[1].Content
}
