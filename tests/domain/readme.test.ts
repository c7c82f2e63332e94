// Holds the specification to the code and to the tests, and its examples to the truth.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseRegister } from '../../src/domain/casus/parse-register.ts'
import { parsePath } from '../../src/domain/casus/path.ts'
import { serialize } from '../../src/domain/casus/register.ts'
import { MemoryStorage } from '../stores/fakes/memory-storage.ts'
import { openPage } from '../stores/fakes/page.ts'

const README = readFileSync('src/domain/README.md', 'utf8')

const textsIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')

const ids = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, id = '']) => id))].sort()

const specified = ids(README, /^- \*\*\[([A-Z]\d)\]\*\*/gm)

describe('src/domain/README.md', () => {
  it('specifies every rule that the code names, and no other', () => {
    expect(specified).toEqual(ids(textsIn('src/domain'), /(?:\[|\brule )([A-Z]\d)\b/g))
  })

  it('specifies no rule without a test', () => {
    const tested = ids(textsIn('tests/domain'), /\[([A-Z]\d)\][^'\n]/g)
    expect(specified.filter((id) => !tested.includes(id))).toEqual([])
  })

  it('refers only to rules it specifies', () => {
    expect(ids(README, /\[([A-Z]\d)\]/g)).toEqual(specified)
  })
})

describe('the stored JSON in it', () => {
  const items = JSON.parse(/```json\n([\s\S]*?)```/.exec(README)?.[1] ?? '{}') as Record<string, string>
  const registers = Object.entries(items).filter(([key]) => /:\d+:/.test(key))

  it.each(registers)('is as the code writes it: %s', (key, text) => {
    const parsed = parseRegister(text)
    expect(parsed.ok && serialize(parsed.value)).toBe(text)
    expect(parsePath(key.split(':').slice(3).join(':'))).toBeDefined()
  })

  it('opens as the casus it describes', async () => {
    const page = await openPage({ storage: new MemoryStorage(items) })
    expect([page.shows('casus.naam'), page.$casusId.get(), page.$setAside.get()]).toEqual([
      'De Beukenhof',
      'abcdef1234',
      [],
    ])
    expect(page.values('urgentie.wat-speelt-er@wijk')).toEqual(['Elf zieke bomen', 'De bomen moeten weg'])
  })
})
