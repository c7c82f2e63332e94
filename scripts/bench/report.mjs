// @ts-check
// The table a person reads. Ratios and limits are compared unrounded; rounding is for the eye.

/**
 * One budget: its limit, what was measured in this run, and the figures behind it. A row without a limit
 * could not be measured, and says why in `detail`.
 * @typedef {{ what: string, measured?: number, limit?: number, unit?: string, atLeast?: boolean, detail: string }} Row
 */

const widths = [58, 12, 12, 9]

/** @returns {boolean | undefined} nothing when there was nothing to judge */
export function isMet(/** @type {Row} */ { measured, limit, atLeast = false }) {
  if (measured === undefined || limit === undefined) return undefined
  return atLeast ? measured >= limit : measured <= limit
}

/** A number as the Dutch write it, with its unit: '0,75 ×', '25,0 kB'. */
export function figure(/** @type {number} */ value, unit = '×') {
  const digits = { '×': 2, kB: 1, ms: 1 }[unit] ?? 0
  return `${value.toFixed(digits).replace('.', ',')} ${unit}`.trim()
}

export function printRow(/** @type {Row} */ row) {
  const { what, measured, limit, unit, atLeast = false, detail } = row
  const met = isMet(row)
  const verdict = met === undefined ? 'geen' : met ? 'gehaald' : 'GEMIST'
  const cells = [
    what,
    limit === undefined ? '' : `${atLeast ? '≥' : '≤'} ${figure(limit, unit)}`,
    measured === undefined ? '–' : figure(measured, unit),
    verdict,
  ]
  console.log(cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' '))
  console.log(`    ${detail}`)
}

export function printSummary(/** @type {Row[]} */ rows) {
  const missed = rows.filter((row) => isMet(row) === false)
  const skipped = rows.filter((row) => isMet(row) === undefined)
  console.log(
    `\n${rows.length - missed.length - skipped.length} gehaald, ${missed.length} gemist, ${skipped.length} niet gemeten.`,
  )
  for (const { what } of missed) console.log(`Gemist: ${what}`)
}
