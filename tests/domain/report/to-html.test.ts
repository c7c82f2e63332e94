import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { element } from '../../../src/domain/report/element.ts'
import { escapeHtml, toHtml } from '../../../src/domain/report/to-html.ts'
import { anyText } from '../arbitraries.ts'
import { tags, visibleText } from '../html.ts'
import { runs } from '../runs.ts'

describe('escapeHtml', () => {
  it('[D4] escapes the five signs that mean something in HTML, each once', () => {
    expect(escapeHtml(`<b class="x">&amp; 'n`)).toBe('&lt;b class=&quot;x&quot;&gt;&amp;amp; &#39;n')
  })

  it('[D4] leaves no sign that could begin markup or end an attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/)
      }),
      runs(500),
    )
  })
})

describe('toHtml', () => {
  it('[D4] writes an element with its attributes and children', () => {
    expect(toHtml(element('p', 'report__text', ['a', element('i', '', [])], { lang: 'nl' }))).toBe(
      '<p class="report__text" lang="nl">a<i></i></p>',
    )
  })

  it('[D4] lets a reader see exactly what was typed, and makes no tag of it', () => {
    fc.assert(
      fc.property(anyText, anyText, (typed, title) => {
        const html = toHtml(element('p', '', [typed], { title }))
        expect(visibleText(html)).toBe(` ${typed} `)
        expect(tags(html)).toEqual([{ name: 'p', attributes: { title } }])
      }),
      runs(500),
    )
  })
})
