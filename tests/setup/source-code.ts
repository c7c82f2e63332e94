// Reads our own source as text, for the tests that hold the architecture.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

/** The folder of src a path lies in; `.` for a file in src itself. */
export function layerOf(path: string): string {
  const [first = '.', ...rest] = relative('src', path).split(sep)
  return rest.length > 0 || extname(first) === '' ? first : '.'
}

export function importsOf(file: string): string[] {
  const found = textOf(file).matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)
  return [...found].flatMap(([, path]) => (path ? [path] : []))
}

/** Every line of code in which the pattern occurs, as `file:line: text`. */
export function findAll(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    textOf(file)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${relative('.', file)}:${index + 1}: ${line.trim()}`] : [],
      ),
  )
}

/** The text of a file without its comments, line for line: a comment may name what code may not use. */
function textOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|\s)\/\/.*$/gm, '$1')
}
