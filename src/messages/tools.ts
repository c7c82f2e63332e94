/** What the list says when it changes. */
export const toolsShown = (shown: number, all: number): string => {
  if (shown === all) return `Alle ${all} stuks gereedschap.`
  if (shown === 0) return `Niets van de ${all} past. Laat een keuze los.`
  return `${shown} van de ${all} stuks gereedschap.`
}
