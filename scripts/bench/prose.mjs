// @ts-check
// The words of one chapter, prose and worksheet, as plain blocks: every fixture is made from these.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../run.mjs'

/** @typedef {import('../../src/domain/worksheet/workbook.ts').Workbook} Workbook */
/** @typedef {import('../../src/domain/worksheet/worksheet.ts').Question} Question */
/** @typedef {import('../../src/domain/worksheet/worksheet.ts').NumberedWorksheet} Worksheet */
/** Text in a block may carry **stress** and nothing else. */
/** @typedef {{ tag: 'h2' | 'h3' | 'p' | 'li', text: string }} Block */
/** @typedef {{ id: string, title: string, blocks: Block[] }} Prose */

/** @returns {Promise<Prose>} */
export async function readProse(/** @type {Workbook} */ workbook, /** @type {string} */ id) {
  const chapter = workbook.hoofdstukken.find((one) => one.id === id)
  if (!chapter) throw new Error(`No chapter '${id}' in werkboek.json`)
  const folder = join(root, 'content', 'hoofdstukken')
  const name = (await readdir(folder)).find((file) => file.endsWith(`-${id}.mdx`)) ?? ''
  const text = (await readFile(join(folder, name), 'utf8')).replace(/^---\n[\s\S]*?\n---\n/, '')
  const sheets = new Map(chapter.werkbladen.map((sheet) => [sheet.id, sheet]))
  const body = text.split(/\n{2,}/).flatMap((part) => partBlocks(part.trim(), sheets))
  return {
    id,
    title: chapter.titel,
    blocks: [block('p', chapter.inleiding), ...body, block('p', chapter.eigen)],
  }
}

/** @returns {Block} */
const block = (/** @type {Block['tag']} */ tag, /** @type {string} */ text) => ({ tag, text })

/** @returns {Block[]} */
function partBlocks(/** @type {string} */ part, /** @type {Map<string, Worksheet>} */ sheets) {
  const sheet = sheets.get(part.match(/^<Werkblad\s+id="([^"]+)"/)?.[1] ?? '')
  if (sheet) return worksheetBlocks(sheet)
  // Sources, boxes and drawings are components: their words stay, the components go.
  const text = part.replace(/<\/?[A-Z][^>]*>/g, '').trim()
  if (text === '') return []
  if (text.startsWith('#')) return [block(text.startsWith('###') ? 'h3' : 'h2', text.replace(/^#+ /, ''))]
  if (/^(- |\d+\. )/.test(text))
    return text.split('\n').map((line) => block('li', line.replace(/^(- |\d+\. )/, '')))
  return [block('p', text.replaceAll('\n', ' '))]
}

/** @returns {Block[]} */
const worksheetBlocks = (/** @type {Worksheet} */ { titel, doel, vragen }) => [
  block('h2', titel),
  block('p', doel),
  ...vragen.flatMap(questionBlocks),
]

/** @returns {Block[]} */
const questionBlocks = (/** @type {Question} */ question) => [
  block('h3', question.vraag),
  ...[question.uitleg, question.voorbeeld]
    .filter((text) => text !== undefined)
    .map((text) => block('p', text)),
  ...choiceWords(question).map((text) => block('li', text)),
]

/** The words a question shows besides its own: options, ends of a scale, names of rows and columns. */
function choiceWords(/** @type {Question} */ question) {
  switch (question.soort) {
    case 'tekst':
      return []
    case 'keuze':
    case 'meerkeuze':
      return question.opties.map(({ tekst }) => tekst)
    case 'schaal':
      return [question.laag, question.hoog]
    case 'tabel':
      return question.kolommen.map(({ titel }) => titel)
    case 'matrix':
      return [...question.rijen.map(({ tekst }) => tekst), ...question.kolommen.map(({ titel }) => titel)]
  }
}

/** The blocks as Markdown, for Starlight. */
export const toMarkdown = (/** @type {Block[]} */ blocks) =>
  blocks.map(({ tag, text }) => `${{ h2: '## ', h3: '### ', p: '', li: '- ' }[tag]}${text}`).join('\n\n')

/** The blocks as HTML without a class or an attribute. */
export const toHtml = (/** @type {Block[]} */ blocks) =>
  blocks
    .map(({ tag, text }) => `<${tag}>${inline(text)}</${tag}>`)
    .join('\n')
    .replace(/(?:<li>.*<\/li>\n?)+/g, (list) => `<ul>\n${list}</ul>\n`)

const inline = (/** @type {string} */ text) =>
  text
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
