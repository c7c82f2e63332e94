// An answer as elements: what stands under a question on paper, in a file and in the overview.
import { LENS_NAMES } from '../casus/lens.ts'
import { SCORES } from '../kinds/schaal.ts'
import type { ReportAnswer } from './answers.ts'
import type { Block } from './blocks.ts'
import { element, type ReportElement } from './element.ts'

const time = (at: number): string =>
  new Date(at).toLocaleString('nl-NL', { dateStyle: 'long', timeStyle: 'short' })

const lines = (count: number): ReportElement =>
  element(
    'div',
    'writing-lines',
    Array.from({ length: count }, () => element('i', '', [])),
    {
      'aria-hidden': 'true',
    },
  )

function scale({ score, low, high, certainty }: Extract<Block, { type: 'scale' }>): ReportElement {
  const points = SCORES.map((point) =>
    element('span', point === score ? 'report__point is-chosen' : 'report__point', [String(point)]),
  )
  // No <strong>: Chromium's pdf tags that in a way that readers older than PDF 2.0 skip, score and all.
  const said = score === undefined ? [] : [element('span', 'report__score', [`${score} van 5`]), ' ']
  return element('div', 'report__scale', [
    ...(score === undefined ? [] : [element('p', '', [...said, ...(certainty ? [`(${certainty})`] : [])])]),
    element('p', 'report__ends', [
      `1: ${low} `,
      element('span', 'report__points', points, { 'aria-hidden': 'true' }),
      ` 5: ${high}`,
    ]),
  ])
}

function table({ columns, rows }: Extract<Block, { type: 'table' }>, caption: string): ReportElement {
  const hasTitles = rows.some(({ title }) => title !== undefined)
  const head = columns.map((column) => element('th', '', [column], { scope: 'col' }))
  const corner = hasTitles ? [element('td', '', [])] : []
  const body = rows.map(({ title, cells }) =>
    element('tr', '', [
      ...(title === undefined ? [] : [element('th', '', [title], { scope: 'row' })]),
      ...cells.map((cell) => element('td', '', [cell])),
    ]),
  )
  const drawn = element('table', 'report__table', [
    element('caption', 'visually-hidden', [caption]),
    element('thead', '', [element('tr', '', [...corner, ...head])]),
    element('tbody', '', body),
  ])
  // Wide tables scroll on a phone, and then a keyboard must be able to get there.
  const region = { tabindex: '0', role: 'region', 'aria-label': caption }
  return element('div', 'report__scroll', [drawn], region)
}

function block(content: Block, caption: string): ReportElement {
  switch (content.type) {
    case 'text':
      return element('p', 'report__text', [content.text])
    case 'other-version':
      return element('div', 'report__other', [
        element('p', 'report__label', [`Andere versie, geschreven op ${time(content.at)}`]),
        element('p', 'report__text', [content.text]),
      ])
    case 'list':
      return element(
        'ul',
        'report__list',
        content.items.map((item) => element('li', '', [item])),
      )
    case 'scale':
      return scale(content)
    case 'table':
      return table(content, caption)
    case 'lines':
      return lines(content.count)
    case 'boxes':
      return element(
        'ul',
        content.many ? 'paper-choices paper-choices--many' : 'paper-choices',
        content.items.map((item) => element('li', '', [item])),
      )
  }
}

/** The blocks of one answer; `caption` names a table in it. */
export const answerContent = (blocks: readonly Block[], caption: string): ReportElement[] =>
  blocks.map((one) => block(one, caption))

/** One answer, with the lens it was given through. */
export function answerElement({ lens, blocks }: ReportAnswer, caption: string): ReportElement {
  const content = answerContent(blocks, lens ? `${caption} (${LENS_NAMES[lens]})` : caption)
  const label = lens ? [element('p', 'report__lens', [LENS_NAMES[lens]])] : []
  return element('div', lens ? `report__answer lens-${lens}` : 'report__answer', [...label, ...content])
}
