// A page printed by Chromium, taken apart with poppler: what it says, how it is built, what it looks like.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

export interface Pdf {
  /** The text of each page. */
  readonly pages: readonly string[]
  /** All text with each run of white space as one space. */
  readonly text: string
  /** Lines such as 'H1 (block)', '/Scope /Column', without the space before them. */
  structure(): readonly string[]
  /** The text as a screen reader finds it in that structure, with each run of white space as one space. */
  spoken(): string
  /** 'Title', 'Pages', 'Tagged' and so on, as `pdfinfo` names them. */
  info(): Readonly<Record<string, string>>
  readonly bytes: Buffer
}

/** Prints the page as a person with default settings does: A4 as the page asks, no backgrounds. */
export async function readPdf(page: Page): Promise<Pdf> {
  const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: false })
  const text = poppler('pdftotext', bytes, '-enc', 'UTF-8', 'IN', '-').toString()
  // A book of two hundred pages takes poppler seconds each time: only what a test asks for, and once.
  return {
    bytes,
    pages: text.split('\f').slice(0, -1),
    text: text.replace(/\s+/g, ' '),
    structure: once(() => structureOf(bytes)),
    spoken: once(() => spokenIn(poppler('pdfinfo', bytes, '-struct-text', 'IN').toString())),
    info: once(() => infoOf(bytes)),
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const structureOf = (bytes: Buffer): string[] =>
  poppler('pdfinfo', bytes, '-struct', 'IN')
    .toString()
    .split('\n')
    .map((line) => line.trim())

const infoOf = (bytes: Buffer): Record<string, string> =>
  Object.fromEntries(
    [
      ...poppler('pdfinfo', bytes, 'IN')
        .toString()
        .matchAll(/^([^:]+):\s*(.*)$/gm),
    ].map(([, key, value]) => [key, value]),
  )

/** Poppler prints each element on a line of its own, and its text between quotes. */
const spokenIn = (structure: string): string =>
  [...structure.matchAll(/^\s*"(.*)"$/gm)]
    .map(([, text]) => text)
    .join(' ')
    .replace(/\s+/g, ' ')

/** Which of these pieces of text are not on the paper. */
export const missingFrom = ({ text }: Pick<Pdf, 'text'>, wanted: readonly string[]): string[] =>
  wanted.filter((piece) => !text.includes(piece))

/** The words of these texts: a cell of a table may break between two of them. */
export const wordsIn = (texts: readonly string[]): string[] => texts.flatMap((text) => text.split(/\s+/))

export interface Picture {
  readonly width: number
  readonly height: number
  /** Three bytes a pixel: red, green, blue. */
  readonly pixels: Buffer
}

/** The pages as pictures, coarse: enough to see lines and colours. */
export function pictures({ bytes }: Pick<Pdf, 'bytes'>, from = 1, to = 999): Picture[] {
  const raw = poppler('pdftoppm', bytes, '-r', '50', '-f', String(from), '-l', String(to), 'IN')
  const found: Picture[] = []
  for (let at = 0; at < raw.length; ) {
    const header = /^P6\s(\d+)\s(\d+)\s255\s/.exec(raw.toString('latin1', at, at + 40))
    if (!header) throw new Error('pdftoppm gave something else than a PPM picture')
    const [width, height] = [Number(header[1]), Number(header[2])]
    const start = at + header[0].length
    at = start + width * height * 3
    found.push({ width, height, pixels: raw.subarray(start, at) })
  }
  return found
}

/** How many lines of at least half the page's width are drawn from side to side. */
function countLines({ width, height, pixels }: Picture): number {
  const isDark = (x: number, y: number) => (pixels[(y * width + x) * 3] ?? 255) < 200
  const isLine = (y: number) => {
    let dark = 0
    for (let x = 0; x < width; x += 1) if (isDark(x, y)) dark += 1
    return dark > width / 2
  }
  return Array.from({ length: height }, (_, y) => y).filter((y) => isLine(y) && !isLine(y - 1)).length
}

const PAGES_AT_ONCE = 10

/** How many lines are drawn on all pages together; no further than the page on which there are enough. */
export function linesOn(pdf: Pick<Pdf, 'bytes' | 'pages'>, enough = Number.POSITIVE_INFINITY): number {
  let count = 0
  for (let page = 1; page <= pdf.pages.length && count <= enough; page += PAGES_AT_ONCE)
    for (const picture of pictures(pdf, page, page + PAGES_AT_ONCE - 1)) count += countLines(picture)
  return count
}

/** Whether any pixel has a colour of its own. */
export function hasColour({ pixels }: Picture): boolean {
  for (let at = 0; at < pixels.length; at += 3) {
    const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 24) return true
  }
  return false
}

/** Levels of the headings in the order in which a screen reader meets them. */
export const headingLevels = ({ structure }: Pick<Pdf, 'structure'>): number[] =>
  structure().flatMap((line) => /^H([1-6])\b/.exec(line)?.slice(1).map(Number) ?? [])

/** Headings that go more than one level deeper than the one before, as 'H2 → H4'. */
export const skippedLevels = (levels: readonly number[]): string[] =>
  levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0
    return level > before + 1 ? [`H${before} → H${level}`] : []
  })

function poppler(program: string, bytes: Buffer, ...args: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'werkboek-pdf-'))
  const file = join(folder, 'page.pdf')
  try {
    writeFileSync(file, bytes)
    return execFileSync(
      program,
      args.map((arg) => (arg === 'IN' ? file : arg)),
      {
        maxBuffer: 1 << 30,
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
