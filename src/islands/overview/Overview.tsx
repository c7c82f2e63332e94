import { useEffect } from 'preact/hooks'
import { answerElement } from '../../domain/report/answer-elements.ts'
import { buildReport, type ReportQuestion, type ReportSection } from '../../domain/report/document.ts'
import { lapsedElements } from '../../domain/report/document-elements.ts'
import { NO_WORKBOOK } from '../../messages/overview.ts'
import { goToNamed } from '../../platform/address.ts'
import { today } from '../../stores/casus-file.ts'
import { ReportNodes } from '../report/ReportView.tsx'
import { useIsOpen, useSettledRegisters } from '../use-store.ts'
import { useWorkbook } from '../use-workbook.ts'

/** Everything filled in, on one page, with the way to change each answer and to come back here. */
export function Overview({ base }: { readonly base: string }) {
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  const workbook = useWorkbook()
  const isShown = isOpen && typeof workbook === 'object'
  useEffect(() => {
    if (isShown) goToNamed()
  }, [isShown])
  if (workbook === 'failed') return <p class="notice">{NO_WORKBOOK}</p>
  if (!isOpen || workbook === 'loading') return <p aria-busy="true">Je antwoorden worden opgehaald.</p>
  const report = buildReport(registers, workbook, { unanswered: 'lines', date: today() })
  return (
    <div class="overview">
      {report.sections.map((section) => (
        <Section key={section.id} section={section} base={base} />
      ))}
      <ReportNodes nodes={lapsedElements(report)} />
    </div>
  )
}

function Section({ section, base }: { readonly section: ReportSection; readonly base: string }) {
  const questions = section.groups.flatMap((group) => group.questions)
  const answered = questions.filter((question) => question.answered).length
  return (
    <section class="report__section" aria-labelledby={`overzicht-${section.id}`}>
      <h2 class="report__title" id={`overzicht-${section.id}`}>
        <span class="report__sheet">Werkblad {section.number}</span> {section.title}
      </h2>
      <p class="report__purpose">
        {section.chapter} · {answered} van {questions.length} vragen ingevuld
      </p>
      {questions.map((question) => (
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
      </h3>
      {question.answered ? (
        <ReportNodes nodes={question.answers.map((told) => answerElement(told, question.text))} />
      ) : (
        <p class="report__empty">Niet ingevuld</p>
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
