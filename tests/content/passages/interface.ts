// The words of the interface: texts of src/messages, and what stands between tags in islands and pages.
import ts from 'typescript'
import { markdownBlocks } from './markdown.ts'
import type { Passage } from './passage.ts'

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)

const lineOf = (source: ts.SourceFile, node: ts.Node): number =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1

const isText = (node: ts.Node): node is ts.LiteralLikeNode =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node)

/** A sentence or a few words; a single lower-case word may be a name for the machine. */
const isProse = (text: string): boolean => /\s\S/.test(text.trim()) || /^[A-Z][a-zé]+\.?$/.test(text.trim())

function collect(file: string, text: string, wants: (node: ts.Node) => string | undefined): Passage[] {
  const source = parse(file, text)
  const passages: Passage[] = []
  const walk = (node: ts.Node): void => {
    const words = wants(node)
    if (words !== undefined && isProse(words))
      passages.push({ file, line: lineOf(source, node), text: words.replace(/\s+/g, ' ').trim() })
    ts.forEachChild(node, walk)
  }
  walk(source)
  return passages
}

/** Every text of a file of messages. */
export const messagePassages = (file: string, text: string): Passage[] =>
  collect(file, text, (node) =>
    isText(node) && !ts.isImportDeclaration(node.parent) && !ts.isLiteralTypeNode(node.parent)
      ? node.text
      : undefined,
  )

/** What an island shows between its tags. */
export const islandPassages = (file: string, text: string): Passage[] =>
  collect(file, text, (node) => (ts.isJsxText(node) ? node.text : undefined))

/** What an Astro file shows between its tags: without the code above, the scripts, and what is worked out. */
export function astroPassages(file: string, text: string): Passage[] {
  const code = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? ''
  const keepLines = (part: string): string => part.replace(/[^\n]+/g, ' ')
  let template = text.replace(code, keepLines).replace(/<script[\s\S]*?<\/script>/g, keepLines)
  // From the inside out: what is worked out may hold tags that hold something worked out.
  for (let before = ''; before !== template; ) {
    before = template
    template = template.replace(/\{[^{}]*\}/g, keepLines)
  }
  return markdownBlocks(file, template, 1).filter((passage) => isProse(passage.text))
}
