// @ts-check
// The same words in Starlight, as someone would get it who follows its manual and changes nothing.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Advice } from '../advice.mjs'
import { run } from '../run.mjs'
import { installFixture } from './npm-fixture.mjs'
import { toMarkdown } from './prose.mjs'

/** @returns {Promise<string | undefined>} the folder to serve; nothing when Starlight could not be installed */
export async function buildStarlight(/** @type {import('./prose.mjs').Prose} */ { id, title, blocks }) {
  const folder = await installFixture('starlight')
  if (!folder) return undefined
  const docs = join(folder, 'src', 'content', 'docs')
  await mkdir(docs, { recursive: true })
  await writeFile(join(docs, `${id}.md`), `---\ntitle: ${title}\n---\n\n${toMarkdown(blocks)}\n`)

  console.log('Vergelijking in Starlight bouwen…')
  const astro = join(folder, 'node_modules', 'astro', 'bin', 'astro.mjs')
  const { ok, output } = await run(process.execPath, [astro, 'build'], {
    cwd: folder,
    quiet: true,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  })
  if (!ok) throw new Advice(`${output}\nStarlight bouwen is niet gelukt. Hierboven staat waar de fout zit.`)
  const dist = join(folder, 'dist')
  await writeFile(join(dist, '_headers'), '')
  return dist
}
