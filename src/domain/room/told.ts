// A scene as elements: the answers as on paper, but with every option in sight, since the room still has to choose.
import { LENS_NAMES, type Lens } from '../casus/lens.ts'
import { type Registers, valueAt } from '../casus/registers.ts'
import { type Slot, slotPath } from '../casus/rows.ts'
import { paperSpace, slotsOf, tellAnswer } from '../kinds/index.ts'
import { OTHER_TEXT_ROW } from '../kinds/keuze.ts'
import { tickedOptions } from '../kinds/meerkeuze.ts'
import { OTHER_OPTION, OTHER_OPTION_TEXT, plainText } from '../kinds/read.ts'
import { answerContent } from '../report/answer-elements.ts'
import { element, type ReportElement } from '../report/element.ts'
import type { KeuzeQuestion, MeerkeuzeQuestion, Question } from '../worksheet/worksheet.ts'
import type { Scene } from './scene.ts'

const chosenOptions = (registers: Registers, slot: Slot, { soort }: Question): string[] =>
  soort === 'meerkeuze' ? tickedOptions(registers, slot) : [plainText(valueAt(registers, slotPath(slot)))]

function choices(
  registers: Registers,
  slot: Slot,
  question: KeuzeQuestion | MeerkeuzeQuestion,
): ReportElement {
  const chosen = chosenOptions(registers, slot, question)
  const other = plainText(valueAt(registers, slotPath(slot, OTHER_TEXT_ROW)))
  const options = [
    ...question.opties,
    ...(question.anders
      ? [{ id: OTHER_OPTION, tekst: other ? `${OTHER_OPTION_TEXT}: ${other}` : OTHER_OPTION_TEXT }]
      : []),
  ]
  return element(
    'ul',
    question.soort === 'keuze' ? 'room-choices' : 'room-choices room-choices--many',
    options.map(({ id, tekst }) =>
      chosen.includes(id) || (id === OTHER_OPTION && other !== '')
        ? element('li', 'is-chosen', [tekst, element('span', 'visually-hidden', [' (gekozen)'])])
        : element('li', '', [tekst]),
    ),
  )
}

/** What one slot of the question says; of a choice, every option with what was chosen. */
function slotContent({ registers, question, lenses }: Scene, slot: Slot): ReportElement[] {
  const isChoice = question.soort === 'keuze' || question.soort === 'meerkeuze'
  // Beside one another only what was chosen: three times every option is a wall of words.
  if (isChoice && lenses.length < 2) return [choices(registers, slot, question)]
  const told = tellAnswer(registers, slot, question)
  // Three tables beside one another need three names.
  const caption = slot.lens ? `${LENS_NAMES[slot.lens]}: ${question.vraag}` : question.vraag
  if (told.length > 0) return answerContent(told, caption)
  return question.soort === 'tekst' ? [] : answerContent(paperSpace(question), caption)
}

const lensAnswer = (scene: Scene, slot: Slot, lens: Lens): ReportElement =>
  element('div', `report__answer lens-${lens}`, [
    element('p', 'report__lens', [LENS_NAMES[lens]]),
    ...slotContent(scene, slot),
  ])

/** [Y5] The answers as the room sees them; none where people still score apart. */
export function sceneElements(scene: Scene): ReportElement[] {
  const { worksheet, question, lenses, isShut } = scene
  if (isShut) return []
  return slotsOf(worksheet, question).flatMap((slot) => {
    const { lens } = slot
    if (lens === undefined) return slotContent(scene, slot)
    return lenses.includes(lens) ? [lensAnswer(scene, slot, lens)] : []
  })
}
