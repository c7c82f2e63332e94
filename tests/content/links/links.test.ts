import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { realContent, realFiles } from '../../catalog/real.ts'
import { addressesOf, brokenLinks } from './links.ts'

const found = (pattern: string): string[] => globSync(pattern).map((file) => file.replaceAll('\\', '/'))

/** The pages that code and authors make besides: '/hulp/', '/gereedschap/'. */
const otherPages = [
  ...found('src/pages/*/index.astro').map((file) => `/${file.split('/')[2]}/`),
  ...found('content/bladzijden/*.md').map((file) => `/${file.split('/')[2]?.replace('.md', '')}/`),
  '/',
]

describe('the check on links', () => {
  it('names file, line and address of a link that leads nowhere', () => {
    const text =
      'Een zin.\nLees [dit](/werkboek/urgentie/) en [dat](/werkboek/urgentie) en [meer](https://elders.nl/).'
    expect(brokenLinks({ 'een.md': text }, new Set(['/werkboek/urgentie/']))).toEqual([
      "een.md, regel 2: '/werkboek/urgentie' is er niet: verbeter het adres, met een / aan het eind",
    ])
  })
})

describe('the links of the workbook', () => {
  it('lead to pages that are there', () => {
    const { chapters, tools } = realFiles()
    const pages = Object.fromEntries(
      found('content/bladzijden/*.md').map((file) => [file, readFileSync(file, 'utf8')]),
    )
    const addresses = new Set([...addressesOf(realContent()), ...otherPages])
    expect(brokenLinks({ ...chapters, ...tools, ...pages }, addresses)).toEqual([])
  })
})
