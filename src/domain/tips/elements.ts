// Tips that came back, on paper and in a file: a section of their own, when there are any.
import type { Registers } from '../casus/registers.ts'
import { element, type ReportElement } from '../report/element.ts'
import { bouwstenenOf } from '../worksheet/bouwstenen.ts'
import type { Workbook } from '../worksheet/workbook.ts'
import { type ReceivedTip, type ReceivedTips, receivedTips, type TipChoice } from './in-casus.ts'

export const CHOICE_LABELS: Readonly<Record<TipChoice, string>> = {
  gebruiken: 'Gebruiken',
  'niet-nu': 'Niet nu',
}

/** How many of those who answered think that a bouwsteen can still be worked on. */
export const mayWorkText = (count: number): string =>
  count === 1
    ? 'Een collega zegt: hieraan kan nog gewerkt worden.'
    : `${count} collega's zeggen: hieraan kan nog gewerkt worden.`

export interface ToldTips extends ReceivedTips {
  readonly title: string
}

/** The tips of a casus, by bouwsteen, with its title. */
export function toldTips(registers: Registers, workbook: Workbook): ToldTips[] {
  const titles = bouwstenenOf(workbook)
  return receivedTips(
    registers,
    titles.map(({ id }) => id),
  ).map((one) => ({ ...one, title: titles.find(({ id }) => id === one.bouwsteen)?.titel ?? one.bouwsteen }))
}

const item = ({ text, from, choice }: ReceivedTip): ReportElement =>
  element('li', '', [
    text,
    ...(from || choice
      ? [` (${[from, choice && CHOICE_LABELS[choice].toLowerCase()].filter(Boolean).join('; ')})`]
      : []),
  ])

/** The section, under an h2; nothing when no tips came back. */
export const tipsElements = (tips: readonly ToldTips[]): ReportElement[] =>
  tips.length === 0
    ? []
    : [
        element('section', 'report__section', [
          element('h2', 'report__title', ['Tips van buiten']),
          element('p', 'report__purpose', [
            'Van collega’s die de casus van een afstand lazen. Jullie kiezen.',
          ]),
          ...tips.map(({ title, mayWork, tips: these }) =>
            element('div', 'report__question', [
              element('h3', 'report__question-title', [title]),
              ...(mayWork > 0 ? [element('p', '', [mayWorkText(mayWork)])] : []),
              ...(these.length > 0 ? [element('ul', 'report__list', these.map(item))] : []),
            ]),
          ),
        ]),
      ]
