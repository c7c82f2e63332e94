// Pagefind's index, fetched at the first search and not before. It is made at build time, of the workbook's
// own text; answers are never in it.

export interface SearchHit {
  readonly url: string
  readonly title: string
  /** Words around the hit, as plain text. */
  readonly excerpt: string
}

interface PagefindResult {
  data(): Promise<{ url: string; meta: { title?: string }; plain_excerpt?: string; excerpt: string }>
}

interface Pagefind {
  options(options: { baseUrl: string }): Promise<void>
  debouncedSearch(text: string): Promise<{ results: PagefindResult[] } | null>
}

const MOST_HITS = 20
const MARKUP = /<\/?mark>/g

let loading: Promise<Pagefind> | undefined

function load(base: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ `${base}pagefind/pagefind.js`).then(async (pagefind: Pagefind) => {
    await pagefind.options({ baseUrl: base })
    return pagefind
  })
  return loading
}

/**
 * Searches the workbook. Null when newer typing overtook this search; rejects when the index cannot be
 * fetched, and the next call tries again.
 */
export async function searchWorkbook(text: string, base: string): Promise<readonly SearchHit[] | null> {
  try {
    const search = await (await load(base)).debouncedSearch(text)
    if (!search) return null
    const found = await Promise.all(search.results.slice(0, MOST_HITS).map((result) => result.data()))
    return found.map(({ url, meta, plain_excerpt, excerpt }) => ({
      url,
      title: meta.title ?? url,
      excerpt: plain_excerpt ?? excerpt.replace(MARKUP, ''),
    }))
  } catch (error) {
    loading = undefined
    throw error
  }
}
