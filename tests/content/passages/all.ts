// Everything a reader of the workbook reads, as it is now.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { astroPassages, islandPassages, messagePassages } from './interface.ts'
import { markdownPassages } from './markdown.ts'
import type { Passage } from './passage.ts'
import { examplePassages, yamlPassages } from './yaml.ts'

type Reader = (file: string, text: string) => Passage[]

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort()
}

// Nobody reads the words for searching. Names of publications and publishers are theirs; how a gemeente is to write content is for colleagues.
const NOT_OURS = /^content\/(README\.md|woordenlijst\.txt|vervallen\.yaml|zoekwoorden\.yaml)$/

const read = (files: readonly string[], reader: (file: string) => Reader | undefined): Passage[] =>
  files.flatMap((file) => reader(file)?.(file, readFileSync(file, 'utf8')) ?? [])

/** Titles and publishers in the list of sources are not our words. */
const sourcesPassages: Reader = (file, text) =>
  yamlPassages(file, text.replace(/^( {2}|- )(titel|uitgever|jaar): .*$/gm, '$1id: x'))

const contentReader = (file: string): Reader | undefined => {
  if (NOT_OURS.test(file)) return undefined
  if (file.endsWith('/bronnen.yaml')) return sourcesPassages
  if (file.startsWith('content/voorbeelden/')) return examplePassages
  if (file.endsWith('.yaml')) return yamlPassages
  return /\.mdx?$/.test(file) ? markdownPassages : undefined
}

const interfaceReader = (file: string): Reader | undefined => {
  if (file.startsWith('src/messages/')) return messagePassages
  if (file.endsWith('.tsx')) return islandPassages
  return file.endsWith('.astro') ? astroPassages : undefined
}

/** The content, file by file. */
export const contentPassages = (): Passage[] => read(filesUnder('content'), contentReader)

/** The words of the interface. */
export const interfacePassages = (): Passage[] => read(filesUnder('src'), interfaceReader)
