// Writes zes-woorden.txt anew, from the sources a maintainer has at hand:
//   node tests/content/own-words/write-hashes.ts <file>…
// Nothing else needs the sources, and their text stays out of the repository.
import { readFileSync, writeFileSync } from 'node:fs'
import { runsIn } from './runs.ts'

const hashes = process.argv
  .slice(2)
  .flatMap((file) => runsIn(readFileSync(file, 'utf8')).map(({ hash }) => hash))
if (hashes.length > 0)
  writeFileSync(new URL('zes-woorden.txt', import.meta.url), `${[...new Set(hashes)].sort().join('\n')}\n`)
