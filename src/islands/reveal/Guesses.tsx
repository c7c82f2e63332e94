import type { Registers } from '../../domain/casus/registers.ts'
import { guessCount, largestMisjudgements } from '../../domain/turning/guesses.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { ALL_GUESSED_WELL, GUESS_QUESTION, misjudgementText } from '../../messages/reveal.ts'

interface Props {
  readonly scan: NumberedWorksheet
  readonly registers: Registers
}

/** Where one lens misjudged another most. Nothing at all when nobody guessed. */
export function Guesses({ scan, registers }: Props) {
  if (guessCount(registers, scan) === 0) return null
  const largest = largestMisjudgements(registers, scan)
  return (
    <section class="guesses" aria-labelledby="geraden">
      <h2 class="reveal__heading" id="geraden">
        Raad eens: het verst ernaast
      </h2>
      {largest.length === 0 ? (
        <p>{ALL_GUESSED_WELL}</p>
      ) : (
        <>
          <ul>
            {largest.map((one) => (
              <li key={`${one.stone} ${one.by} ${one.about}`}>{misjudgementText(one)}</li>
            ))}
          </ul>
          <p class="guesses__question">{GUESS_QUESTION}</p>
        </>
      )}
    </section>
  )
}
