import { CHAPTER_STATE_TEXT, chapterProgress } from '../../domain/progress.ts'
import type { ChapterOutline } from '../../domain/worksheet/workbook.ts'
import { useIsOpen, useSettledRegisters } from '../use-store.ts'

export interface NavChapter extends ChapterOutline {
  readonly stap?: number | undefined
}

export interface NavPart {
  readonly id: string
  readonly titel: string
  readonly hoofdstukken: readonly NavChapter[]
}

interface Props {
  readonly parts: readonly NavPart[]
  /** The chapter this page is; none on the route page. */
  readonly current?: string
  /** What stands before '/werkboek/…' when the site lives in a folder. */
  readonly base: string
  readonly heading?: 'h2' | 'h3'
}

/** The chapters by part, each with how far it is. The route page and every chapter show the same list. */
export function ChapterNav({ parts, current, base, heading: Heading = 'h2' }: Props) {
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  return (
    <>
      {parts.map((part) => (
        <section key={part.id}>
          <Heading class="chapter-nav__part">{part.titel}</Heading>
          <ol class="chapter-nav__list">
            {part.hoofdstukken.map((chapter) => {
              const { state, answered, total } = chapterProgress(registers, chapter)
              const count = state === 'bezig' && answered > 0 ? ` · ${answered} van ${total}` : ''
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
                  <span class="chapter-nav__state">{isOpen ? CHAPTER_STATE_TEXT[state] + count : ''}</span>
                </li>
              )
            })}
          </ol>
        </section>
      ))}
    </>
  )
}

const itemClass = (chapter: NavChapter, current: string | undefined): string =>
  ['chapter-nav__item', chapter.id === current && 'is-current', chapter.stap !== undefined && 'is-step']
    .filter(Boolean)
    .join(' ')
