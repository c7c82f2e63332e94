// What a few scores look like together: each shape asks for another conversation.
import type { Lens } from '../casus/lens.ts'
import type { Card, Stone } from './scan.ts'

export const SHAPES = [
  'niemand',
  'een-laag',
  'een-midden',
  'een-hoog',
  'een-vermoeden',
  'maar-een',
  'een-zweeg',
  'twee-uiteen',
  'een-hoger',
  'een-lager',
  'alle-drie-anders',
  'verschil-van-vermoedens',
  'allemaal-laag',
  'laag-vermoed',
  'allemaal-hoog',
  'hoog-vermoed',
  'midden',
] as const
export type Shape = (typeof SHAPES)[number]

export interface Pattern {
  readonly shape: Shape
  /** Whom it is about: who stands alone, who was silent, who was the only one. */
  readonly lens?: Lens | undefined
}

const LOW = 2
const HIGH = 4
/** From here on two scores mean something else: a 2 beside a 3 may be a matter of taste. */
const APART = 2

function ofOne({ score, isGuess }: Card): Shape {
  if (isGuess) return 'een-vermoeden'
  return score <= LOW ? 'een-laag' : score >= HIGH ? 'een-hoog' : 'een-midden'
}

/** Two or three that are close together. */
function close(cards: readonly Card[]): Shape {
  const isGuessed = cards.every(({ isGuess }) => isGuess)
  if (cards.every(({ score }) => score <= LOW)) return isGuessed ? 'laag-vermoed' : 'allemaal-laag'
  if (cards.every(({ score }) => score >= HIGH)) return isGuessed ? 'hoog-vermoed' : 'allemaal-hoog'
  return 'midden'
}

function wide(cards: readonly Card[]): Pattern {
  if (cards.every(({ isGuess }) => isGuess)) return { shape: 'verschil-van-vermoedens' }
  const [lowest, middle, highest] = [...cards].sort((a, b) => a.score - b.score)
  if (!lowest || !middle || !highest) return { shape: 'twee-uiteen' }
  const [below, above] = [middle.score - lowest.score, highest.score - middle.score]
  if (above >= APART && below < APART) return { shape: 'een-hoger', lens: highest.lens }
  if (below >= APART && above < APART) return { shape: 'een-lager', lens: lowest.lens }
  return { shape: 'alle-drie-anders' }
}

/** [O5] The shape of what was laid down on one stone. */
export function patternOf({ cards, silent, spread }: Pick<Stone, 'cards' | 'silent' | 'spread'>): Pattern {
  const [first, second] = cards
  if (!first) return { shape: 'niemand' }
  if (!second) return silent.length > 0 ? { shape: 'maar-een', lens: first.lens } : { shape: ofOne(first) }
  if (spread >= APART) return wide(cards)
  const [missing] = silent
  return missing ? { shape: 'een-zweeg', lens: missing } : { shape: close(cards) }
}
