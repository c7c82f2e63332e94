// Scores in one line: 'wijk 1 vermoeden, fysiek 5 cijfers' laid down on the stone 'visie' of the small scan.
import type { Lens } from '../../../src/domain/casus/lens.ts'
import type { Value } from '../../../src/domain/casus/register.ts'

/** The answers that lay these cards on a stone. */
export function cards(text: string, stone = 'visie'): Record<string, Value> {
  const answers: Record<string, Value> = {}
  for (const card of text.split(', ').filter(Boolean)) {
    const [lens, score, how] = card.split(' ') as [Lens, string, string | undefined]
    answers[`scan.${stone}@${lens}`] = Number(score)
    if (how) answers[`scan.${stone}/zekerheid@${lens}`] = how
  }
  return answers
}
