import { casusName } from '../../domain/casus/name.ts'
import type { Registers } from '../../domain/casus/registers.ts'
import { chosenRoute } from '../../domain/casus/route.ts'
import { nextOpenQuestion } from '../../domain/next-question.ts'
import type { ActionTable } from '../../domain/session/open-actions.ts'
import type { ChapterOutline, QuestionLabels } from '../../domain/worksheet/workbook.ts'
import { $casusId } from '../../stores/casus.ts'
import { LinkFile } from '../link/LinkFile.tsx'
import { OpenFile } from '../open-file/OpenFile.tsx'
import { useIsOpen, useSettledRegisters, useStore } from '../use-store.ts'
import { OtherCasussen } from './OtherCasussen.tsx'
import { SessionNow } from './SessionNow.tsx'
import { StartCasus } from './StartCasus.tsx'
import { WhereWeWere } from './WhereWeWere.tsx'

interface Props {
  readonly chapters: readonly ChapterOutline[]
  readonly labels: QuestionLabels
  /** The path of the answer that says when to go on. */
  readonly nextTime: string | undefined
  /** Where actions stand. */
  readonly tables: readonly ActionTable[]
  readonly base: string
}

const DONE = {
  kort: 'Alle vragen van de korte route zijn ingevuld of klaar. De verdieping en de andere hoofdstukken staan er nog, als je verder wilt.',
  heel: 'Alle vragen zijn ingevuld of klaar.',
}

/** The first thing on the start page: go on where you were, or begin. */
export function Continue({ chapters, labels, nextTime, tables, base }: Props) {
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  const current = useStore($casusId, undefined)
  const hasCasus = isOpen && current !== undefined && Object.keys(registers).length > 0
  return (
    <div class="start" aria-busy={!isOpen}>
      {isOpen && <SessionNow registers={registers} base={base} />}
      {hasCasus ? (
        <GoOn {...{ registers, chapters, labels, nextTime, tables, base }} />
      ) : (
        <StartCasus base={base} isOpen={isOpen} />
      )}
      <div class="start__more">
        <OpenFile isOpen={isOpen} />
        <LinkFile isOpen={isOpen} />
        {hasCasus && <StartCasus base={base} isOpen={isOpen} isAnother />}
        <OtherCasussen base={base} />
      </div>
    </div>
  )
}

function GoOn({
  registers,
  chapters,
  labels,
  nextTime,
  tables,
  base,
}: Props & { readonly registers: Registers }) {
  const next = nextOpenQuestion(registers, chapters)
  const name = casusName(registers)
  const href = next
    ? `${base}werkboek/${next.chapter.id}/#${next.worksheet}.${next.question.id}`
    : `${base}overzicht/`
  return (
    <section class="start__go-on" aria-labelledby="verder">
      <h2 class="start__title" id="verder">
        Verder met {name}
      </h2>
      {next ? (
        <p class="start__next">
          <span class="start__where">{next.chapter.titel}</span>{' '}
          {labels[`${next.worksheet}.${next.question.id}`]}
        </p>
      ) : (
        <p class="start__next">{DONE[chosenRoute(registers)]} Bekijk alles bij elkaar in het overzicht.</p>
      )}
      <a class="nl-button nl-button--primary start__button" href={href}>
        {next ? 'Verder met deze vraag' : 'Naar het overzicht'}
      </a>
      <WhereWeWere {...{ registers, chapters, nextTime, tables, base }} />
    </section>
  )
}
