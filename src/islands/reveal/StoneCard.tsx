import type { ComponentChildren } from 'preact'
import type { Lens } from '../../domain/casus/lens.ts'
import type { Registers } from '../../domain/casus/registers.ts'
import { patternOf } from '../../domain/turning/pattern.ts'
import { type Stone, stoneNotes } from '../../domain/turning/scan.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { NO_CERTAINTY, NO_SCORE, spreadText } from '../../messages/reveal.ts'
import { questionsFor } from '../../messages/turning-questions.ts'
import { LensLabel } from '../worksheet/LensMark.tsx'
import { Agreed } from './Agreed.tsx'

interface Props {
  readonly stone: Stone
  readonly scan: NumberedWorksheet
  readonly registers: Registers
}

/** One bouwsteen: what each laid down, what to talk about, and beside it what was agreed. */
export function StoneCard({ stone, scan, registers }: Props) {
  const titleId = `steen-${stone.id}`
  return (
    <section class="stone" aria-labelledby={titleId}>
      <h3 class="stone__title" id={titleId}>
        {stone.title} <span class="stone__spread">{spreadText(stone)}</span>
      </h3>
      <ul class="stone__cards">
        {stone.cards.map(({ lens, score, certainty }) => (
          <LensCard key={lens} {...{ lens, stone, scan, registers }}>
            <span class="stone__score">{score}</span> <span class="visually-hidden">van 5,</span>{' '}
            {certainty ?? NO_CERTAINTY}
          </LensCard>
        ))}
        {stone.silent.map((lens) => (
          <LensCard key={lens} {...{ lens, stone, scan, registers }}>
            {NO_SCORE}
          </LensCard>
        ))}
      </ul>
      <h4 class="stone__ask">Praat hierover</h4>
      <ol class="stone__questions">
        {questionsFor(patternOf(stone)).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <Agreed {...{ stone, scan, registers }} />
    </section>
  )
}

interface LensCardProps extends Props {
  readonly lens: Lens
  readonly children: ComponentChildren
}

function LensCard({ lens, stone, scan, registers, children }: LensCardProps) {
  return (
    <li class={`stone__card lens-${lens}`}>
      <p class="stone__lens">
        <LensLabel lens={lens} />
      </p>
      <p>{children}</p>
      {stoneNotes(registers, scan, stone.id, lens).map((note) => (
        <p key={note} class="stone__note">
          {note}
        </p>
      ))}
    </li>
  )
}
