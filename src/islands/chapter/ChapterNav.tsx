import { CHAPTER_STATE_TEXT, chapterState, partState } from '../../domain/progress.ts'
import { ChapterList, type NavProps, useStanding } from './ChapterList.tsx'

/** Beside a chapter: the parts of the book, of which only its own is unfolded. */
export function ChapterNav(props: NavProps) {
  const standing = useStanding()
  return (
    <>
      {props.parts.map((part) => {
        const state = partState(
          part.hoofdstukken.map(({ id, werkbladen }) => chapterState(standing.casus, id, werkbladen)),
        )
        return (
          <details
            key={part.id}
            class="chapter-nav__fold"
            open={part.hoofdstukken.some(({ id }) => id === props.current)}
            data-state={state}
          >
            <summary class="chapter-nav__part">
              {part.titel}{' '}
              <span class="chapter-nav__state">{standing.isOpen && CHAPTER_STATE_TEXT[state]}</span>
            </summary>
            <ChapterList part={part} {...props} {...standing} />
          </details>
        )
      })}
    </>
  )
}
