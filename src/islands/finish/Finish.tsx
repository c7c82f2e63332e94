import type { ActionTable } from '../../domain/session/open-actions.ts'
import type { ChapterOutline } from '../../domain/worksheet/workbook.ts'
import type { TekstQuestion } from '../../domain/worksheet/worksheet.ts'
import { useIsOpen, useSettledRegisters } from '../use-store.ts'
import { MakeFile } from './MakeFile.tsx'
import { NextTime } from './NextTime.tsx'
import { OpenActions } from './OpenActions.tsx'
import { Today } from './Today.tsx'

/** The one question of the book that asks when you meet again; it is answered here and there alike. */
export interface NextTimeQuestion {
  readonly worksheet: string
  readonly title: string
  readonly chapter: string
  readonly number: string
  readonly question: TekstQuestion
}

interface Props {
  readonly chapters: readonly ChapterOutline[]
  readonly tables: readonly ActionTable[]
  readonly nextTime: NextTimeQuestion | undefined
  readonly base: string
}

/** The end of a session, in five small steps that can each be left out. */
export function Finish({ chapters, tables, nextTime, base }: Props) {
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  if (!isOpen) return <p aria-busy="true">Je werk van vandaag wordt opgezocht.</p>
  return (
    <ol class="finish">
      <Today {...{ registers, chapters, base }} />
      <MakeFile />
      <li class="finish__step">
        <h2>Druk af wat je mee wilt nemen</h2>
        <p>
          <a href={`${base}afdrukken/`}>Kies wat je op papier wilt</a>: één werkblad of alles.
        </p>
      </li>
      {nextTime && <NextTime {...nextTime} base={base} />}
      <OpenActions {...{ registers, tables, base }} />
    </ol>
  )
}
