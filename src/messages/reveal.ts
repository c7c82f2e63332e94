// The turned cards, in words.
import { LENS_NAMES } from '../domain/casus/lens.ts'
import type { Misjudgement } from '../domain/turning/guesses.ts'
import type { Stone } from '../domain/turning/scan.ts'

export const FETCHING = 'Je antwoorden worden opgehaald.'

export const SHUT_TITLE = 'Nog niet omgedraaid'
export const SHUT = 'Wat ieder apart invulde, zie je zodra jullie omdraaien.'

export const NOBODY_SCORED = 'Er staan nog geen scores. Typ ze hier in, of vul ze in op het werkblad.'

export const WIDEST_FIRST =
  'Neem de tijd voor de bovenste. Vertel elkaar wat je zag of hoorde. Je hoeft het niet eens te worden.'

export const ENTRY_HELP =
  'Kies per bouwsteen wat er op de kaart van ieder stond. Lag er geen kaart? Laat dan geen staan.'

export const NO_CERTAINTY = 'niet gezegd hoe je dat weet'
export const NO_SCORE = 'geen score'
export const NO_MEAN = 'Reken geen gemiddelde uit. De scores hierboven blijven staan.'

/** How far the scores on a stone lie apart; nothing to say of a single one. */
export function spreadText({ cards, spread }: Pick<Stone, 'cards' | 'spread'>): string {
  if (cards.length < 2) return cards.length === 1 ? 'één score' : 'geen scores'
  return spread === 0 ? 'geen verschil' : `verschil ${spread}`
}

/** What was agreed, for paper: text and no field; undefined when nothing was. */
export function agreedOnPaper({ agreed: { score, why } }: Pick<Stone, 'agreed'>): string | undefined {
  if (score === '' && why.trim() === '') return undefined
  return `Samen afgesproken: ${score === '' ? 'nog geen score' : `${score} van 5`}. ${why}`.trim()
}

export const GUESS_QUESTION = 'Wat zag jij wat de ander niet zag?'

export const ALL_GUESSED_WELL = 'Jullie raadden elkaars scores precies goed.'

/** 'Bij Vertrouwen dacht Wijk dat Fysiek domein een 2 gaf. Het was een 4.' */
export const misjudgementText = ({ title, by, about, guess, score }: Misjudgement): string =>
  `Bij ${title} dacht ${LENS_NAMES[by]} dat ${LENS_NAMES[about]} een ${guess} gaf. Het was een ${score}.`

export const SECOND_ROUND =
  'Geef na een paar maanden opnieuw een score, weer ieder apart. Dan staat hier per bouwsteen wat er verschoof.'

export const SECOND_ROUND_SHUT = 'De tweede keer: nog niet omgedraaid'
