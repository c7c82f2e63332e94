// What the page with all casussen says: what happened, what is safe, what to do now.
import type { Traces } from '../platform/own-traces.ts'
import type { CasusEntry } from '../stores/casussen/list.ts'
import { momentText } from './moment.ts'

/** How far a casus is. */
export function progressText({ klaar, bezig, total }: CasusEntry['chapters']): string {
  if (klaar === 0 && bezig === 0) return 'Nog niet begonnen'
  const parts = [klaar > 0 && `${klaar} klaar`, bezig > 0 && `${bezig} bezig`].filter(Boolean)
  return `${parts.join(', ')}, van ${total} hoofdstukken`
}

export const sizeText = (characters: number): string =>
  characters < 1_000 ? 'minder dan 1 kB' : `${Math.round(characters / 1_000)} kB`

export const savedAsFileText = ({ savedAt, changedAt }: CasusEntry, now: number): string =>
  savedAt === 0
    ? 'Nog nooit'
    : `${momentText(savedAt, now)}${changedAt > savedAt ? '; daarna nog gewijzigd' : ''}`

const DAY = 86_400_000

export const daysLeftText = (until: number, now: number): string => {
  const days = Math.max(1, Math.ceil((until - now) / DAY))
  return days === 1 ? 'Gaat over 1 dag echt weg' : `Gaat over ${days} dagen echt weg`
}

export const inBin = (name: string): string => `‘${name}’ ligt in de prullenbak. Daar blijft hij 30 dagen.`
export const inArchive = (name: string): string => `‘${name}’ staat in het archief.`
export const isBack = (name: string): string => `‘${name}’ is weer in gebruik.`
export const isRenamed = (name: string): string => `De casus heet nu ‘${name}’.`
export const isCopied = (name: string): string =>
  `Er is een kopie van ‘${name}’. De kopie staat los van het origineel: wat je in de ene wijzigt, komt niet in de andere.`
export const isErased = (name: string): string => `‘${name}’ is van dit apparaat gewist.`
export const wasWrittenIn = (name: string): string =>
  `In ‘${name}’ is net nog geschreven, in een ander tabblad. Hij is niet gewist en staat weer bij je casussen.`
export const NOT_REMEMBERED =
  'Deze browser kon dat niet onthouden. Er is niets kwijt. Maak ruimte of bewaar je casussen als bestand, en probeer het opnieuw.'

export const SHARED_REFUSED =
  'Deze browser laat dit niet toe. Er is niets veranderd. Werk hier liever in een privévenster.'
export const SHARED_NO_ROOM =
  'Niet alles past op dit apparaat. Wat je ziet, staat er nog. Bewaar je casussen als bestand en probeer het daarna opnieuw.'

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`

/** What stood in each place, for who wants to see what was removed. Places where nothing stood are left out. */
export const traceTexts = ({ device, tab, databases, caches, window }: Traces): string[] =>
  [
    device.length > 0 && `${count(device.length, 'stukje', 'stukjes')} in de opslag van de browser`,
    tab.length > 0 && `${count(tab.length, 'stukje', 'stukjes')} in dit tabblad`,
    databases.length > 0 && `het logboek met de tweede kopie`,
    caches.length > 0 && `${count(caches.length, 'bewaarde bladzijde', 'bewaarde bladzijden')}`,
    window && 'de naam van dit venster',
  ].filter((text) => text !== false)
