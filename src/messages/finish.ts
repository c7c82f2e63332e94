import { dayText, momentText } from './moment.ts'

export const questionsText = (count: number): string => (count === 1 ? '1 vraag' : `${count} vragen`)

export const openActionsText = (count: number): string =>
  count === 1 ? 'Er staat 1 actie open' : `Er staan ${count} acties open`

/** How the file stands: when it was made, and whether something was changed since. */
export function fileText(savedAt: number, changes: number): string {
  if (savedAt === 0) return 'Van deze casus is op dit apparaat nog geen bestand gemaakt.'
  const made = `Het laatste bestand is ${momentText(savedAt)} gemaakt.`
  return changes === 0 ? `${made} Alles staat erin.` : `${made} Daarna is er nog iets gewijzigd.`
}

/** 'op 3 november, in Urgentie en Uitnodigen' */
export const lastWorkedText = (at: number, chapters: readonly string[]): string => {
  const where =
    chapters.length > 1 ? `${chapters.slice(0, -1).join(', ')} en ${chapters.at(-1)}` : (chapters[0] ?? '')
  return `Je werkte hier het laatst op ${dayText(at)}${where ? `, in ${where}` : ''}.`
}
