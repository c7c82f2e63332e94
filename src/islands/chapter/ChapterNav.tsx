import type { Registers } from '../../domain/casus/registers.ts'
import { CHAPTER_STATE_TEXT, chapterProgress, chapterState } from '../../domain/progress.ts'
import type { ChapterOutline } from '../../domain/worksheet/workbook.ts'
import { useIsOpen, useSettledRegisters } from '../use-store.ts'

export interface NavChapter {
  readonly id: string
  readonly titel: string
  readonly stap?: number | undefined
  /** Ids of its worksheets. */
  readonly werkbladen: readonly string[]
}

export interface NavPart {
  readonly id: string
  readonly titel: string
  readonly hoofdstukken: readonly NavChapter[]
}

interface Props {
  readonly parts: readonly NavPart[]
  /** Chapters of which answered questions are counted: all on the route page, beside a chapter only that one. */
  readonly counted: readonly ChapterOutline[]
  /** The chapter this page is; none on the route page. */
  readonly current?: string
  /** What stands before '/werkboek/…' when the site lives in a folder. */
  readonly base: string
}

/** The chapters by part, each with how far it is. The route page and every chapter show the same list. */
export function ChapterNav({ parts, counted, current, base }: Props) {
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  return (
    <>
      {parts.map((part) => (
        <section key={part.id}>
          <h2 class="chapter-nav__part">{part.titel}</h2>
          <ol class="chapter-nav__list">
            {part.hoofdstukken.map((chapter) => {
              const state = chapterState(registers, chapter.id, chapter.werkbladen)
              return (
                <li key={chapter.id} class={itemClass(chapter, current)} data-state={state}>
                  <a
                    class="chapter-nav__link"
                    href={`${base}werkboek/${chapter.id}/`}
                    aria-current={chapter.id === current ? 'page' : undefined}
                  >
                    {chapter.stap !== undefined && <span class="visually-hidden">Stap {chapter.stap}: </span>}
                    {chapter.titel}
                  </a>{' '}
                  <span class="chapter-nav__state">
                    {isOpen && CHAPTER_STATE_TEXT[state]}
                    {isOpen && state === 'bezig' && countText(registers, counted, chapter.id)}
                  </span>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </>
  )
}

function countText(registers: Registers, counted: readonly ChapterOutline[], id: string): string {
  const chapter = counted.find((outline) => outline.id === id)
  if (!chapter) return ''
  const { answered, total } = chapterProgress(registers, chapter)
  return answered > 0 ? ` · ${answered} van ${total}` : ''
}

const itemClass = (chapter: NavChapter, current: string | undefined): string =>
  ['chapter-nav__item', chapter.id === current && 'is-current', chapter.stap !== undefined && 'is-step']
    .filter(Boolean)
    .join(' ')
