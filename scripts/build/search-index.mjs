// @ts-check
// The search index, for Pagefind's JavaScript API alone: our own search page is the interface, and the
// three that Pagefind brings would be 300 kB that nobody loads.
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Advice } from '../advice.mjs'

const interfaces = /^pagefind-(ui|modular-ui|component-ui|highlight)\b/

export async function writeSearchIndex(/** @type {string} */ dist) {
  // Loaded here and not above: on a fresh clone the package is not there yet.
  const { createIndex, close } = await import('pagefind')
  const { index, errors } = await createIndex()
  if (!index) throw new Advice(`Zoekindex maken is niet gelukt: ${errors.join(', ')}`)
  const { errors: unread, page_count: pages } = await index.addDirectory({ path: dist })
  const { files, errors: unwritten } = await index.getFiles()
  if (unread.length + unwritten.length > 0) {
    throw new Advice(`Zoekindex maken is niet gelukt: ${[...unread, ...unwritten].join(', ')}`)
  }
  for (const { path, content } of files.filter((file) => !interfaces.test(file.path))) {
    await mkdir(dirname(join(dist, 'pagefind', path)), { recursive: true })
    await writeFile(join(dist, 'pagefind', path), content)
  }
  await close()
  return pages
}
