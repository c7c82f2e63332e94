// Beamerstand shows the page's own question, large: nothing is drawn anew, so nothing that was typed can be lost. The
// question and all it stands in are marked; by style, whatever is not marked is away.
import type { Stop } from '../../domain/room/stops.ts'

const MARK = 'data-beamer'

const mark = (element: Element | null | undefined, role: string): void => element?.setAttribute(MARK, role)

function unmark(): void {
  for (const element of document.querySelectorAll(`[${MARK}]`)) element.removeAttribute(MARK)
}

const groupOf = (question: Element, stop: Stop): Element | undefined => {
  if (stop.question.groep === undefined) return undefined
  let before = question.previousElementSibling
  while (before && !before.matches('.question-group')) before = before.previousElementSibling
  return before ?? undefined
}

/** Marks what everything hangs from: the question itself, and each element around it. */
function markPath(question: Element): void {
  mark(question, 'vraag')
  for (let around = question.parentElement; around; around = around.parentElement) mark(around, 'pad')
  mark(document.documentElement, 'aan')
}

/** Fills the screen with this question and these parts of beamerstand itself; its heading has the focus then. */
export function putOnStage(stop: Stop, parts: readonly Element[]): void {
  unmark()
  const question = document.getElementById(stop.id)
  if (!question) return
  markPath(question)
  for (const part of parts) mark(part, 'beamer')
  const worksheet = question.closest('.worksheet')
  // The headings stay for who listens; the eye reads them in the bar.
  mark(document.querySelector('.chapter__head'), 'koppen')
  mark(worksheet?.querySelector('.worksheet__head'), 'koppen')
  const group = groupOf(question, stop)
  mark(group, group?.nextElementSibling === question ? 'groep' : 'koppen')
  if (stop.question.per === 'bril') mark(worksheet?.querySelector('.lens-switch'), 'bril')
  // What a person must know about keeping is never away.
  const notices = document.querySelector('[data-island="Notices"]')
  for (let around = notices; around && !around.hasAttribute(MARK); around = around.parentElement ?? null)
    mark(around, around === notices ? 'melding' : 'pad')
  focusHeading(question)
  window.scrollTo({ top: 0, behavior: 'instant' })
}

const focusHeading = (question: Element): HTMLElement | null => {
  const heading = question.querySelector<HTMLElement>('.question__title')
  heading?.setAttribute('tabindex', '-1')
  heading?.focus({ preventScroll: true })
  return heading
}

/** Takes the focus out of a field, to the heading of its question; what stands in the field stays. */
export function leaveField(stop: Stop): void {
  const question = document.getElementById(stop.id)
  if (question) focusHeading(question)
}

/** The page shows itself again, with the focus at the question that was on the screen. */
export function clearStage(stop: Stop): void {
  unmark()
  const question = document.getElementById(stop.id)
  if (!question) return
  focusHeading(question)?.scrollIntoView({ block: 'center', behavior: 'instant' })
}
