/** A number as people type it in Dutch: '13,5', '1.200', '1 200 m²'. Undefined for anything else. */
export function dutchNumber(text: string): number | undefined {
  const digits = text.replace(/\s|m²|m2|€/g, '')
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(digits) ? digits.replace(/\./g, '') : digits
  const number = plain.replace(',', '.')
  return /^\d+(\.\d+)?$/.test(number) ? Number(number) : undefined
}

/** A time of day in hours: '9', '9,5', '9.30', '9:30'. Undefined outside a day. */
export function dutchHour(text: string): number | undefined {
  const clock = /^\s*(\d{1,2})[.:](\d{2})\s*(?:uur)?\s*$/.exec(text)
  const hour = clock ? Number(clock[1]) + Number(clock[2]) / 60 : dutchNumber(text.replace(/uur\s*$/, ''))
  return hour !== undefined && hour >= 0 && hour <= 24 ? hour : undefined
}

/** A rounded number with a point for the thousands, as a reader expects it: 12.350. */
export const readableNumber = (number: number): string => {
  const digits = String(Math.round(Math.abs(number)))
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, '.')
  return number < 0 && Math.round(number) !== 0 ? `−${grouped}` : grouped
}
