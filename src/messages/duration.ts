/** '20 minuten', '1,5 uur', '2 uur en 40 minuten': as one says it. */
export function durationText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const left = rest === 1 ? '1 minuut' : `${rest} minuten`
  if (hours === 0) return left
  if (rest === 0) return `${hours} uur`
  return rest === 30 ? `${hours},5 uur` : `${hours} uur en ${left}`
}
