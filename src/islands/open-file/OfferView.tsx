import { useEffect, useState } from 'preact/hooks'
import { type Compared, DIFFERENCES } from '../../domain/casus/compare.ts'
import { LENS_NAMES } from '../../domain/casus/lens.ts'
import { type QuestionLabels, questionLabels } from '../../domain/worksheet/workbook.ts'
import { momentText } from '../../messages/moment.ts'
import { DIFFERENCE } from '../../messages/opening.ts'
import type { Offer } from '../../stores/open-file.ts'
import { fetchWorkbook } from '../../stores/workbook.ts'

interface Props {
  readonly offer: Offer
  accept(offer: Offer): Promise<void>
  refuse(): void
}

/** What the file holds and what it would do, with the two buttons. Nothing has changed yet. */
export function OfferView({ offer, accept, refuse }: Props) {
  const { name, savedAt, isHere, isAway, answers } = offer
  const changes = answers.filter(({ difference }) => difference !== 'same')
  const isAllHere = isHere && !isAway && changes.length === 0
  return (
    <>
      <p class="dialog__casus">
        <strong>{name}</strong>, bewaard {momentText(Date.parse(savedAt))}
      </p>
      <p>
        {isAllHere
          ? 'Alles uit dit bestand staat al in jouw casus. Er hoeft niets te veranderen.'
          : isHere
            ? 'Deze casus staat al op dit apparaat. Dit gebeurt er als je het bestand samenvoegt:'
            : `Deze casus staat nog niet op dit apparaat. Er ${answers.length === 1 ? 'staat 1 antwoord' : `staan ${answers.length} antwoorden`} in. Je andere casussen blijven zoals ze zijn.`}
      </p>
      {isAway && (
        <p>Jouw casus is weggelegd, in het archief of de prullenbak. Daarna is hij weer in gebruik.</p>
      )}
      {isHere && <Differences answers={answers} />}
      <p class="dialog__actions">
        {!isAllHere && (
          <button type="button" class="nl-button nl-button--primary" onClick={() => void accept(offer)}>
            {isHere ? 'Voeg samen' : 'Zet op dit apparaat'}
          </button>
        )}
        <button type="button" class="nl-button" onClick={refuse}>
          {isAllHere ? 'Sluiten' : 'Niet doen'}
        </button>
      </p>
    </>
  )
}

function Differences({ answers }: { readonly answers: readonly Compared[] }) {
  const [labels, setLabels] = useState<QuestionLabels>({})
  useEffect(() => {
    void fetchWorkbook().then((workbook) => workbook && setLabels(questionLabels(workbook)))
  }, [])
  return (
    <ul class="dialog__differences">
      {DIFFERENCES.map((difference) => {
        const these = answers.filter((answer) => answer.difference === difference)
        return these.length === 0 ? null : (
          <li key={difference}>
            <details>
              <summary>
                <strong>
                  {DIFFERENCE[difference].title}: {these.length}
                </strong>{' '}
                {DIFFERENCE[difference].help}
              </summary>
              <ul>
                {these.map(({ worksheet, question, lens }) => (
                  <li key={`${worksheet}.${question}@${lens}`}>
                    {labels[`${worksheet}.${question}`] ?? `${worksheet}.${question}`}
                    {lens && ` (${LENS_NAMES[lens]})`}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )
      })}
    </ul>
  )
}
