// The words of a Markdown or MDX file, block by block, without markup and without code.
import { frontmatterOf } from '../../../src/catalog/read-markdown.ts'
import type { Passage } from './passage.ts'
import { yamlPassages } from './yaml.ts'

/** What stands there for the machine, line breaks kept so that lines stay where they are. */
const blank = (text: string): string => text.replace(/[^\n]+/g, ' ')

const MARKUP: readonly (readonly [RegExp, (match: string, shown?: string) => string])[] = [
  [/```[\s\S]*?```/g, blank],
  [/`[^`]*`/g, blank],
  [/<[^>]*>/g, blank],
  [/!?\[([^\]]*)\]\([^)]*\)/g, (_match, shown = '') => shown],
  [/\bhttps?:\/\/\S+/g, blank],
  [/[*_|]+/g, blank],
]

const bare = (text: string): string =>
  MARKUP.reduce((left, [pattern, replace]) => left.replace(pattern, replace), text)

// A heading, an item of a list, a row of a table or an empty line begins a new block.
const BEGINS_BLOCK = /^\s*(#{1,6}\s+|[-*+]\s+|\d+[.)]\s+|>\s?|\|)/

/** The blocks of a text that begins on the given line of its file. */
export function markdownBlocks(file: string, text: string, line: number): Passage[] {
  const blocks: { line: number; lines: string[] }[] = []
  let isOpen = false
  for (const [index, raw] of bare(text).split('\n').entries()) {
    const original = text.split('\n')[index] ?? ''
    const startsBlock = BEGINS_BLOCK.test(original) || /^\s*<\/?[A-Z]/.test(original)
    const words = raw.replace(BEGINS_BLOCK, '').trimEnd()
    if (words.trim() === '') isOpen = false
    else if (isOpen && !startsBlock) blocks.at(-1)?.lines.push(words)
    else {
      blocks.push({ line: line + index, lines: [words] })
      isOpen = true
    }
  }
  return blocks.map(({ line: first, lines }) => ({ file, line: first, text: lines.join('\n') }))
}

/** The words above the text and the words of the text. */
export function markdownPassages(file: string, text: string): Passage[] {
  const yaml = frontmatterOf(text)
  if (yaml === undefined) return markdownBlocks(file, text, 1)
  const above = 2 + yaml.split('\n').length
  const body = text.split('\n').slice(above).join('\n')
  return [...yamlPassages(file, yaml, 1), ...markdownBlocks(file, body, above + 1)]
}
