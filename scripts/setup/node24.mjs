// @ts-check
// Astro and Vitest refuse Node 20, which many machines have. The package `node` brings Node 24, through
// an install script that some settings of npm skip: then we run it ourselves.
import { join } from 'node:path'
import { Advice } from '../advice.mjs'
import { root, run } from '../run.mjs'

const folder = join(root, 'node_modules', 'node')
const binary = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** @returns {Promise<string>} the Node to run Astro and Vitest with */
export async function ensureNode24() {
  if (await isNode24()) return binary
  await run(process.execPath, ['installArchSpecificPackage'], { cwd: folder, quiet: true, shell: false })
  if (await isNode24()) return binary
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Advice(
    `Node 24 is niet geïnstalleerd, en Node ${process.versions.node} is te oud om het werkboek te bouwen.\n` +
      'Voer uit: npm rebuild node. Helpt dat niet, installeer dan zelf Node 24.',
  )
}

async function isNode24() {
  const { output } = await run(binary, ['--version'], { quiet: true })
  return output.startsWith('v24.')
}
