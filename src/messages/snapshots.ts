// Earlier versions of a casus: why each was kept, what changed since, what going back does and did.
import type { ChapterCount } from '../domain/snapshots/changes.ts'
import type { SnapshotHead } from '../domain/snapshots/snapshot.ts'
import { momentText } from './moment.ts'

export const NO_SNAPSHOTS = {
  title: 'Deze browser bewaart geen eerdere versies',
  text: 'Je antwoorden zijn er gewoon. Bewaar af en toe een bestand: dat kun je later weer openen.',
} as const

export const NO_CASUS =
  'Er is op dit apparaat nog geen casus. Zodra je iets invult, komen hier vanzelf eerdere versies te staan.'

export const NONE_YET =
  'Er zijn nog geen eerdere versies. De eerste komt vanzelf, kort nadat je iets hebt ingevuld.'

export const HOW_LONG =
  'Van het laatste uur is er om de vijf minuten een versie. Van vandaag is er elk uur een, van de laatste maand elke dag, van het laatste jaar elke week. Ze staan alleen in deze browser. Wat je echt wilt houden, bewaar je ook als bestand.'

/** Some could not be read; `count` of them. */
export const unreadableText = (count: number): string =>
  `${count === 1 ? 'Eén eerdere versie kunnen' : `${count} eerdere versies kunnen`} we niet lezen. Die slaan we over. Je antwoorden en de andere versies zijn er gewoon.`

export const DAMAGED =
  'Deze versie is beschadigd en gaat niet open. Er is niets veranderd en je antwoorden zijn veilig. Kies een andere versie.'

export const GONE =
  'Deze versie is er niet meer: oude versies maken na een tijd plaats voor nieuwe. Je antwoorden zijn veilig. Kies een andere versie.'

const WHY: Readonly<Record<SnapshotHead['reason'], string>> = {
  vanzelf: '',
  zelf: 'Door jou bewaard',
  bestand: 'Voor je een bestand opende',
  terug: 'Voor je iets terugzette',
  keuze: 'Voor je koos tussen twee teksten',
  verdwenen: 'Voor er tekst verdween',
}

/** Why a version was kept; empty when that was just time going by. */
export const reasonText = ({ reason, about }: SnapshotHead): string =>
  about === undefined ? WHY[reason] : `${WHY[reason]}: ${about}`

/** A moment in words that stay true tomorrow: '22 november 2026 om 14.05'. */
export const lastingMoment = (at: number): string => momentText(at, 0).replace(/^op /, '')

const answers = (count: number): string => (count === 1 ? '1 antwoord' : `${count} antwoorden`)

/** What changed between a version and now. */
export function sinceText(counts: readonly ChapterCount[]): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return 'Zo staat het nu ook.'
  const where = counts.map(({ chapter, count }) => `${chapter || 'Vervallen vragen'} (${count})`)
  return `Sindsdien veranderd: ${answers(total)}. ${where.join(', ')}.`
}

const WEEKDAYS = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const
const DAY = 86_400_000

/** A day as a heading: 'Vandaag', 'Gisteren', 'zaterdag 21 november'. */
export function dayText(at: number, now: number): string {
  const text = momentText(at, now)
  if (text.startsWith('vandaag')) return 'Vandaag'
  if (new Date(at).toDateString() === new Date(now - DAY).toDateString()) return 'Gisteren'
  const date = text.replace(/^op /, '').replace(/ om .*$/, '')
  return `${WEEKDAYS[new Date(at).getDay()]} ${date}`
}

/** What going back would do. */
export const previewText = (count: number): string =>
  count === 0
    ? 'Je casus staat er nu net zo bij. Er valt niets terug te zetten.'
    : `Ga je terug, dan ${count === 1 ? 'verandert' : 'veranderen'} ${answers(count)}. Hieronder zie je welke. Je verliest niets: hoe het nu is, komt ook bij de eerdere versies.`

export const ALSO_DONE = 'Ook verandert dan welke hoofdstukken klaar zijn.'

export const wentBack = (count: number, at: number): string =>
  `Je bent terug bij ${momentText(at)}. ${answers(count)} ${count === 1 ? 'staat' : 'staan'} weer zoals toen.`

export const ANSWER_BACK = 'Dit ene antwoord staat weer zoals toen. De rest van je casus is niet veranderd.'

export const UNDONE_BACK = 'Ongedaan gemaakt. Alles staat weer zoals daarvoor.'

export const KEPT_BY_HAND = {
  kept: 'Bewaard. Deze versie staat bovenaan.',
  same: 'Er is niets veranderd sinds de bovenste versie. Een nieuwe is niet nodig.',
  refused:
    'Een versie bewaren lukte niet. Je antwoorden zijn veilig. Bewaar je casus als bestand als je deze stand wilt houden.',
} as const

export const rowBack = (where: string): string => `De rij staat weer bij ‘${where}’.`
