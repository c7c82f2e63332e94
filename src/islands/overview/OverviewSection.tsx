import { answerElement } from '../../domain/report/answer-elements.ts'
import type { ReportQuestion, ReportSection } from '../../domain/report/document.ts'
import { notTurned, verdiepingTag } from '../../domain/report/document-elements.ts'
import { ReportNodes } from '../report/ReportView.tsx'
import { countText } from './Contents.tsx'

interface Props {
  readonly section: ReportSection
  readonly base: string
  /** Also what nobody answered yet. */
  readonly showsOpen: boolean
}

/** One worksheet of the overview. */
export function OverviewSection({ section, base, showsOpen }: Props) {
  const questions = section.groups.flatMap((group) => group.questions)
  return (
    <section class="report__section" aria-labelledby={`overzicht-${section.id}`}>
      <h2 class="report__title" id={`overzicht-${section.id}`}>
        <span class="report__sheet">Werkblad {section.number}</span> {section.title}
      </h2>
      <p class="report__purpose">
        {section.chapter} · {countText(section)} vragen ingevuld
      </p>
      {section.isShut && <ReportNodes nodes={[notTurned]} />}
      {questions
        .filter(({ answered }) => answered || showsOpen)
        .map((question) => (
          <Question
            key={question.id}
            question={question}
            href={`${base}werkboek/${section.chapterId}/?terug=overzicht#${question.id}`}
          />
        ))}
    </section>
  )
}

function Question({ question, href }: { readonly question: ReportQuestion; readonly href: string }) {
  return (
    <div class={question.answered ? 'report__question' : 'report__question is-open'} id={question.id}>
      <h3 class="report__question-title">
        <span class="report__number">{question.number}</span> {question.text}
        {question.isVerdieping && <ReportNodes nodes={[' ', verdiepingTag]} />}
      </h3>
      {question.answered ? (
        <ReportNodes nodes={question.answers.map((answer) => answerElement(answer, question.text))} />
      ) : (
        <p class="report__empty">{question.isShut ? 'Nog niet omgedraaid' : 'Niet ingevuld'}</p>
      )}
      <p class="report__change">
        <a href={href}>
          {question.answered ? 'Wijzig' : 'Vul in'}
          <span class="visually-hidden">
            : vraag {question.number}, {question.text}
          </span>
        </a>
      </p>
    </div>
  )
}
