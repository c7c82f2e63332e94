// @ts-check

/** The value below which this share of the sample lies; between two values it takes the line between them. */
export function quantile(/** @type {readonly number[]} */ sample, /** @type {number} */ share) {
  const sorted = [...sample].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)] ?? Number.NaN
  const high = sorted[Math.ceil(place)] ?? Number.NaN
  return low + (high - low) * (place - Math.floor(place))
}

export const median = (/** @type {readonly number[]} */ sample) => quantile(sample, 0.5)
