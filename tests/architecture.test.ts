// Holds the arrows of the design: pages → components → islands → stores → platform, and all → domain.
import { readFileSync } from 'node:fs'
import { dirname, extname, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, findAll, importsOf, layerOf } from './setup/source-code.ts'

/** What a folder of src may import, besides itself and packages. `.` is the files in src itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  pages: [
    'layouts',
    'components',
    'islands',
    'stores',
    'platform',
    'domain',
    'catalog',
    'messages',
    'styles',
  ],
  layouts: ['components', 'islands', 'stores', 'platform', 'domain', 'catalog', 'messages', 'styles'],
  components: ['islands', 'stores', 'platform', 'domain', 'catalog', 'messages', 'styles'],
  islands: ['stores', 'platform', 'domain', 'messages', 'styles'],
  messages: ['stores', 'platform', 'domain'],
  stores: ['platform', 'domain'],
  platform: ['domain'],
  catalog: ['domain'],
  domain: [],
  styles: [],
  '.': ['domain', 'catalog'],
}

interface Ban {
  pattern: RegExp
  mend: string
  /** The folder of src where it is allowed after all. */
  except?: string
}

const BANS: readonly Ban[] = [
  {
    pattern: /\b(localStorage|sessionStorage|indexedDB|BroadcastChannel|FileReader|showSaveFilePicker)\b/,
    mend: 'call a function of src/platform, which guards against what the browser may refuse',
    except: 'platform',
  },
  {
    pattern:
      /\b(navigator\.(storage|locks|wakeLock|share|serviceWorker)|document\.(title|cookie)|URL\.createObjectURL)\b/,
    mend: 'call a function of src/platform instead',
    except: 'platform',
  },
  {
    pattern: /\b(window|globalThis)\.print\b|(?<![.\w])print\(\)/,
    mend: 'print through src/platform',
    except: 'platform',
  },
  { pattern: /\blocalStorage\.clear\b/, mend: 'remove keys by name: other sites may share the address' },
  {
    pattern: /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|set:html/,
    mend: 'render text as JSX text: what people typed or opened from a file must never become HTML',
  },
  {
    pattern: /\bis:inline\b|\sstyle=/,
    mend: 'our content security policy blocks it: use a bundled script or a class',
  },
]

const CLOCK_OR_CHANCE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b/

const sources = filesIn('src').filter((file) => /\.(ts|tsx|astro|mjs|css)$/.test(file))
const code = sources.filter((file) => extname(file) !== '.css')

describe('the layers', () => {
  it('gives every folder of src a place', () => {
    const unknown = [...new Set(sources.map(layerOf))].filter((layer) => !(layer in MAY_IMPORT))
    expect(unknown, 'add the folder to MAY_IMPORT in this test, and to the README').toEqual([])
  })

  it('lets imports point only to the right', () => {
    const wrong = code.flatMap((file) =>
      importsOf(file).flatMap((path) => {
        const [from, to] = [layerOf(file), path.startsWith('.') ? layerOf(resolve(dirname(file), path)) : '']
        if (to === '' || from === to || MAY_IMPORT[from]?.includes(to)) return []
        return [`${relative('.', file)}: ${from} must not import ${to} ('${path}')`]
      }),
    )
    expect(wrong, 'move the shared part to a layer both may use, often src/domain').toEqual([])
  })

  it('keeps the domain free of packages, of the clock and of chance', () => {
    const domain = code.filter((file) => layerOf(file) === 'domain')
    const packages = domain.flatMap((file) =>
      importsOf(file).flatMap((path) =>
        path.startsWith('.') ? [] : [`${relative('.', file)} imports ${path}`],
      ),
    )
    expect(packages, 'hand in what the package does as a parameter').toEqual([])
    expect(findAll(domain, CLOCK_OR_CHANCE), 'hand in the time or the id as a parameter').toEqual([])
  })
})

describe('what may be called where', () => {
  it.each(BANS)('$pattern', ({ pattern, mend, except }) => {
    expect(
      findAll(
        code.filter((file) => layerOf(file) !== except),
        pattern,
      ),
      mend,
    ).toEqual([])
  })
})

describe('sizes', () => {
  it('keeps files under 250 lines', () => {
    const long = [...code, ...filesIn('scripts')].flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length
      return lines > 250 ? [`${relative('.', file)}: ${lines} lines`] : []
    })
    expect(long, 'a file is one thought: split it where the thought changes').toEqual([])
  })
})
