// The whole document as elements.
import { readableDate } from '../kinds/columns.ts'
import { tipsElements } from '../tips/elements.ts'
import { answerElement } from './answer-elements.ts'
import type { ReportAnswer } from './answers.ts'
import type { ReportDocument, ReportGroup, ReportQuestion, ReportSection } from './document.ts'
import { element, type ReportElement, type ReportNode } from './element.ts'

const heading = (level: number, className: string, text: readonly ReportNode[]): ReportElement =>
  element(`h${level}`, className, text)

/** Beside a question that the short route leaves out. */
export const verdiepingTag = element('span', 'question__tag', ['Verdieping'])

/** Where answers stand that nobody may read yet. */
export const notTurned = element('p', 'report__shut', [
  'Nog niet omgedraaid. Wat hier apart is ingevuld, zie je zodra jullie de kaarten omdraaien.',
])

// About a third of a page: more than this may break, and then only its heading holds on to its first lines.
const LONGEST_KEPT = 900

const isShort = ({ blocks }: ReportAnswer): boolean =>
  blocks.every(({ type }) => type !== 'table') && JSON.stringify(blocks).length < LONGEST_KEPT

/** A heading stays with a short first answer: Firefox and Safari know no other way to keep two things together. */
function question(asked: ReportQuestion, level: number): ReportElement {
  const [first, ...rest] = asked.answers.map((one) => answerElement(one, asked.text))
  const keepsFirst = asked.answers[0] !== undefined && isShort(asked.answers[0])
  return element('div', asked.answered ? 'report__question' : 'report__question is-open', [
    element('div', 'report__keep', [
      heading(level, 'report__question-title', [
        element('span', 'report__number', [asked.number]),
        ` ${asked.text}`,
        ...(asked.isVerdieping ? [' ', verdiepingTag] : []),
      ]),
      ...(asked.help ? [element('p', 'report__help', [asked.help])] : []),
      ...(first && keepsFirst ? [first] : []),
    ]),
    ...(first && !keepsFirst ? [first] : []),
    ...rest,
    ...asked.view,
  ])
}

const group = ({ title, questions }: ReportGroup): ReportElement[] => [
  ...(title ? [heading(3, 'report__group', [title])] : []),
  ...questions.map((asked) => question(asked, title ? 4 : 3)),
]

const runningHead = ({ casus, date }: ReportDocument, { chapter }: ReportSection): string =>
  [casus, readableDate(date), chapter].filter(Boolean).join(' · ')

/** One worksheet with its answers, under an h2: the label of the document stands in it, on paper too. */
export const sectionElement = (part: ReportSection, report: ReportDocument): ReportElement =>
  element('section', 'report__section', [
    element('p', 'report__running', [runningHead(report, part)]),
    heading(2, 'report__title', [
      element('span', 'report__sheet', [`Werkblad ${part.number}`]),
      ` ${part.title}`,
    ]),
    ...(report.label ? [element('p', 'report__stamp', [report.label])] : []),
    element('p', 'report__purpose', [part.purpose]),
    ...(part.isShut ? [notTurned] : []),
    ...part.groups.flatMap(group),
    ...part.view,
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

/** The worksheets and what lapsed, without the head of the document: for a page that has one of its own. */
export const reportSections = (report: ReportDocument): ReportElement[] => [
  ...report.sections.map((part) => sectionElement(part, report)),
  ...tipsElements(report.tips),
  ...lapsedElements(report),
]

/** [D3] The whole document: one h1, worksheets as h2, questions as h3 (or h4 under a group), never skipping. */
export const reportElements = (report: ReportDocument): ReportElement =>
  element('article', 'report', [
    element('header', 'report__head', [
      element('p', 'report__book', ['Wijkgericht werken: zo doen we dat']),
      heading(1, 'report__casus', [report.casus]),
      element('p', 'report__date', [readableDate(report.date)]),
    ]),
    ...reportSections(report),
  ])
