import { useEffect } from 'preact/hooks'
import { groupByQuestion, type QuestionRegisters } from '../../domain/casus/registers.ts'
import { chosenRoute } from '../../domain/casus/route.ts'
import { CHAPTER_STATE_TEXT, chapterProgress, chapterState } from '../../domain/progress.ts'
import type { Route } from '../../domain/worksheet/route.ts'
import type { ChapterOutline } from '../../domain/worksheet/workbook.ts'
import { markRoute } from '../../platform/route-mark.ts'
import { useIsOpen, useSettledRegisters } from '../use-store.ts'

export interface NavChapter {
  readonly id: string
  readonly titel: string
  readonly stap?: number | undefined
  /** It is on the short route. */
  readonly kern?: true
  /** Ids of its worksheets. */
  readonly werkbladen: readonly string[]
}

export interface NavPart {
  readonly id: string
  readonly titel: string
  readonly hoofdstukken: readonly NavChapter[]
}

export interface NavProps {
  readonly parts: readonly NavPart[]
  /** Chapters of which answered questions are counted: all on the route page, beside a chapter only that one. */
  readonly counted: readonly ChapterOutline[]
  /** The chapter this page is; none on the route page. */
  readonly current?: string
  /** What stands before '/werkboek/…' when the site lives in a folder. */
  readonly base: string
}

/** How far the casus is, on the route it walks. */
export interface Standing {
  readonly isOpen: boolean
  readonly casus: QuestionRegisters
  readonly route: Route
}

/** Follows the casus, a moment after each change, and tells the styles which route it walks. */
export function useStanding(): Standing {
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  const route = chosenRoute(registers)
  useEffect(() => markRoute(route), [route])
  return { isOpen, route, casus: groupByQuestion(registers) }
}

type Props = NavProps & Standing & { readonly part: NavPart }

/** The chapters of one part, each with how far it is. */
export const ChapterList = ({ part, casus, route, isOpen, counted, current, base }: Props) => (
  <ol class="chapter-nav__list">
    {part.hoofdstukken.map(({ id, titel, stap, kern, werkbladen }) => {
      const state = chapterState(casus, id, werkbladen)
      const counts = counted.find((outline) => outline.id === id)
      const { answered = 0, total } = counts ? chapterProgress(casus, counts, route) : {}
      return (
        <li
          key={id}
          class={`chapter-nav__item${id === current ? ' is-current' : ''}${stap ? ' is-step' : ''}`}
          data-state={state}
        >
          <a
            class="chapter-nav__link"
            href={`${base}werkboek/${id}/`}
            aria-current={id === current ? 'page' : undefined}
          >
            {stap && <span class="visually-hidden">Stap {stap}: </span>}
            {titel}
          </a>{' '}
          <span class="chapter-nav__facts">
            <span class="chapter-nav__state">
              {isOpen && CHAPTER_STATE_TEXT[state]}
              {isOpen && state === 'bezig' && answered > 0 && ` · ${answered} van ${total}`}
            </span>
            {route === 'kort' && !kern && <span class="chapter-nav__outside"> hele werkboek</span>}
          </span>
        </li>
      )
    })}
  </ol>
)
