import { type AnswerPlaces, answerPlace } from '../../domain/agenda/answer-places.ts'
import { sitePath } from '../../platform/address.ts'

interface Props {
  /** The path of an answer. */
  readonly origin: string
  readonly places: AnswerPlaces
}

/** 'Komt uit vraag 12.3', with the way there; for a question that is gone, where its answer is now. */
export function OriginLink({ origin, places }: Props) {
  const place = answerPlace(origin, places)
  return (
    <>
      Komt uit{' '}
      {place ? (
        <a href={sitePath(place.address)}>{place.text}</a>
      ) : (
        <>
          een vraag die is vervallen (<a href={sitePath('overzicht/')}>zie het overzicht</a>)
        </>
      )}
      .{' '}
    </>
  )
}
