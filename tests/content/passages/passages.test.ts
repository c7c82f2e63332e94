import { describe, expect, it } from 'vitest'
import { astroPassages, islandPassages, messagePassages } from './interface.ts'
import { markdownPassages } from './markdown.ts'
import { lineAt, type Passage } from './passage.ts'
import { yamlPassages } from './yaml.ts'

const told = (passages: readonly Passage[]): [number, string][] =>
  passages.map(({ line, text }) => [line, text])

describe('the words of a chapter', () => {
  const chapter = `---
titel: De straat
deel: begin
inleiding: Een inleiding.
---

## Waar het om gaat

Dit zegt **een bron**.<Bron id="rapport" /> En
dit gaat [verder](/werkboek/urgentie/).

<Valkuil>Te hard lopen.</Valkuil>

<Werkblad id="straat" />

1. Een
2. Twee met \`code\`
`

  it('come block by block with the line they stand on, without markup and without code', () => {
    expect(
      told(markdownPassages('een.mdx', chapter)).map(([line, text]) => [
        line,
        text.split(/\s+/).join(' ').trim(),
      ]),
    ).toEqual([
      [2, 'De straat'],
      [4, 'Een inleiding.'],
      [7, 'Waar het om gaat'],
      [9, 'Dit zegt een bron . En dit gaat verder.'],
      [12, 'Te hard lopen.'],
      [16, 'Een'],
      [17, 'Twee met'],
    ])
  })

  it('can say on which line of a paragraph a word stands', () => {
    const paragraph = markdownPassages('een.mdx', chapter).find(({ line }) => line === 9)
    expect(paragraph && lineAt(paragraph, paragraph.text.indexOf('verder'))).toBe(10)
  })
})

describe('the words of a worksheet', () => {
  it('are every text but what is for the machine', () => {
    const yaml = `id: straat
titel: De straat
herkomst: [S3-09]
vragen:
  - id: wat
    soort: tekst
    vraag: Wat speelt er?
    uitleg: >-
      Schrijf het op
      in één zin.
`
    expect(told(yamlPassages('straat.yaml', yaml))).toEqual([
      [2, 'De straat'],
      [7, 'Wat speelt er?'],
      [8, 'Schrijf het op in één zin.'],
    ])
  })
})

describe('the words of the interface', () => {
  it('are the texts of messages', () => {
    const code = `import { x } from './een twee.ts'
type State = 'nog niet'
export const FULL = { title: 'Niet alles is bewaard', key: 'full' }
export const hits = (count: number) => \`\${count} bladzijden gevonden\`
`
    expect(told(messagePassages('een.ts', code))).toEqual([
      [3, 'Niet alles is bewaard'],
      [4, 'bladzijden gevonden'],
    ])
  })

  it('are what stands between tags in an island and on a page', () => {
    expect(
      told(
        islandPassages(
          'een.tsx',
          'const a = 1\nexport const B = () => <p class="een twee">Dit is {a} zin</p>\n',
        ),
      ),
    ).toEqual([[2, 'Dit is']])
    expect(
      told(astroPassages('een.astro', '---\nconst a = 1\n---\n<p>\n  Dit is een {a} zin.\n</p>\n')).map(
        ([line]) => line,
      ),
    ).toEqual([5])
  })
})
