// The two questions per bouwsteen with room to write: for who answers on paper.
import { answerContent } from '../report/answer-elements.ts'
import { element, type ReportElement } from '../report/element.ts'
import type { Bouwsteen } from '../worksheet/bouwstenen.ts'

/** As the presentation from Oss asked them. */
export const MAY_WORK = 'Hieraan kan nog gewerkt worden'
export const WHICH_TIPS = 'Wat zijn jullie tips?'

const LINES = 2

const onOne = ({ titel }: Bouwsteen): ReportElement =>
  element('div', 'report__question', [
    element('h3', 'report__question-title', [titel]),
    ...answerContent(
      [
        { type: 'boxes', items: [MAY_WORK], many: true },
        { type: 'text', text: WHICH_TIPS },
        { type: 'lines', count: LINES },
      ],
      titel,
    ),
  ])

/** A sheet to fill in by hand, under an h2. */
export const paperForm = (bouwstenen: readonly Bouwsteen[]): ReportElement =>
  element('section', 'report__section', [
    element('h2', 'report__title', ['Jullie tips']),
    element('p', 'report__purpose', [
      'Aan welke bouwsteen kan nog gewerkt worden, en wat zijn jullie tips? Laat leeg waar je niets over weet. Van wie komen ze: welke rol, welke gemeente?',
    ]),
    ...answerContent([{ type: 'lines', count: 1 }], 'Van wie'),
    ...bouwstenen.map(onOne),
  ])
