// The document as a tree of HTML elements in plain data. Two small renderers draw it: one to text for the
// saved file, one to Preact for the screen. So headings, tables and their scopes are decided once.
import { LENS_NAMES } from '../casus/lens.ts'
import { readableDate } from '../kinds/columns.ts'
import { SCORES } from '../kinds/schaal.ts'
import type { Block } from './blocks.ts'
import type { ReportAnswer, ReportDocument, ReportGroup, ReportQuestion, ReportSection } from './document.ts'

export interface ReportElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly ReportNode[]
}
export type ReportNode = ReportElement | string

const element = (
  tag: string,
  className: string,
  children: readonly ReportNode[],
  attributes: Readonly<Record<string, string>> = {},
): ReportElement => ({
  tag,
  attributes: className ? { class: className, ...attributes } : attributes,
  children,
})

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
  const said = score === undefined ? [] : [element('strong', 'report__score', [`${score} van 5`]), ' ']
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
  return element('table', 'report__table', [
    element('caption', 'visually-hidden', [caption]),
    element('thead', '', [element('tr', '', [...corner, ...head])]),
    element('tbody', '', body),
  ])
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
  const content = answerContent(blocks, caption)
  const label = lens ? [element('p', 'report__lens', [LENS_NAMES[lens]])] : []
  return element('div', lens ? `report__answer lens-${lens}` : 'report__answer', [...label, ...content])
}

const heading = (level: number, className: string, text: readonly ReportNode[]): ReportElement =>
  element(`h${level}`, className, text)

const question = (asked: ReportQuestion, level: number): ReportElement =>
  element('div', asked.answered ? 'report__question' : 'report__question is-open', [
    element('div', 'report__keep', [
      heading(level, 'report__question-title', [
        element('span', 'report__number', [asked.number]),
        ` ${asked.text}`,
      ]),
      ...(asked.help ? [element('p', 'report__help', [asked.help])] : []),
    ]),
    ...asked.answers.map((one) => answerElement(one, asked.text)),
  ])

const group = ({ title, questions }: ReportGroup): ReportElement[] => [
  ...(title ? [heading(3, 'report__group', [title])] : []),
  ...questions.map((asked) => question(asked, title ? 4 : 3)),
]

const section = (part: ReportSection, report: ReportDocument): ReportElement =>
  element('section', 'report__section', [
    element('p', 'report__running', [`${report.casus} · ${readableDate(report.date)} · ${part.chapter}`]),
    heading(2, 'report__title', [
      element('span', 'report__sheet', [`Werkblad ${part.number}`]),
      ` ${part.title}`,
    ]),
    element('p', 'report__purpose', [part.purpose]),
    ...part.groups.flatMap(group),
  ])

/** Answers to questions that are gone, as a section of their own; nothing when there are none. */
export const lapsedElements = (report: ReportDocument): ReportElement[] =>
  report.lapsed.length === 0
    ? []
    : [
        element('section', 'report__section', [
          heading(2, 'report__title', ['Antwoorden bij vervallen vragen']),
          element('p', 'report__purpose', [
            'Deze vragen staan niet meer in het werkboek. Je antwoorden zijn bewaard.',
          ]),
          ...report.lapsed.map(({ path, texts }) =>
            element('div', 'report__question', [
              heading(3, 'report__question-title', [path]),
              ...texts.map((text) => element('p', 'report__text', [text])),
            ]),
          ),
        ]),
      ]

/** [D3] The whole document: one h1, worksheets as h2, questions as h3 (or h4 under a group), never skipping. */
export const reportElements = (report: ReportDocument): ReportElement =>
  element('article', 'report', [
    element('header', 'report__head', [
      element('p', 'report__book', ['Wijkgericht werken: zo doen we dat']),
      heading(1, 'report__casus', [report.casus]),
      element('p', 'report__date', [readableDate(report.date)]),
    ]),
    ...report.sections.map((part) => section(part, report)),
    ...lapsedElements(report),
  ])
