import { ChapterList, type NavProps, useStanding } from '../chapter/ChapterList.tsx'

/** The route page: every chapter of every part, each with how far it is and how much is answered. */
export function RouteList(props: NavProps) {
  const standing = useStanding()
  return (
    <>
      {props.parts.map((part) => (
        <section key={part.id} id={`deel-${part.id}`}>
          <h2 class="chapter-nav__part">{part.titel}</h2>
          <ChapterList part={part} {...props} {...standing} />
        </section>
      ))}
    </>
  )
}
