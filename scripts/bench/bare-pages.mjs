// @ts-check
// The two pages nothing can be lighter than: the words as bare HTML, and one textarea that keeps its text.
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../run.mjs'
import { toHtml } from './prose.mjs'

/** @returns {Promise<string>} the folder to serve */
export async function writeBarePages(/** @type {import('./prose.mjs').Prose} */ { title, blocks }) {
  const folder = join(root, '.cache', 'bench', 'bare')
  for (const name of ['tekst', 'veld']) await mkdir(join(folder, name), { recursive: true })
  await writeFile(join(folder, 'tekst', 'index.html'), page(title, toHtml(blocks)))
  const field = join(root, 'scripts', 'bench', 'fixtures', 'textarea', 'index.html')
  await copyFile(field, join(folder, 'veld', 'index.html'))
  // Our server reads its headers from this file; bare pages ask for none.
  await writeFile(join(folder, '_headers'), '')
  return folder
}

const page = (/** @type {string} */ title, /** @type {string} */ body) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`
