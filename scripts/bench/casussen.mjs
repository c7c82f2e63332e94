// @ts-check
// Full casussen in a browser: every question answered, in the very form src stores. Twenty of these are three times
// what localStorage takes: what does not fit there stands in the journal alone, as after making room.
import { chapterDonePath } from '../../src/domain/casus/path.ts'
import { EMPTY_REGISTER, serialize, write } from '../../src/domain/casus/register.ts'
import { placedRow, slotPath } from '../../src/domain/casus/rows.ts'
import { slotsOf } from '../../src/domain/kinds/index.ts'
import { CERTAINTIES, CERTAINTY_ROW } from '../../src/domain/kinds/schaal.ts'
import { isAsked } from '../../src/domain/worksheet/worksheet.ts'
import { ACTIVE_KEY, registerKey } from '../../src/stores/keys.ts'
import { settle } from './browser.mjs'

const COUNT = 20
const WORDS = 120
const TABLE_ROWS = ['rij1', 'rij2', 'rij3']
const VOCABULARY =
  'bewoners straat groen bomen wijkteam overleg samen zorgen beheer planning school plein'.split(' ')

/** @typedef {import('../../src/domain/casus/register.ts').Value} Value */
/** @typedef {import('../../src/domain/casus/rows.ts').Slot} Slot */
/** @typedef {import('../../src/domain/worksheet/worksheet.ts').Question} Question */
/** @typedef {import('../../src/domain/worksheet/worksheet.ts').Column} Column */
/** @typedef {import('../../src/domain/worksheet/workbook.ts').Workbook} Workbook */
/** @typedef {[path: string, value: Value]} Answer */

/**
 * Puts the casussen where the pages of our site will find them, before the first of these is opened. The first is
 * the one in use.
 */
export async function fillStorage(
  /** @type {import('playwright-core').Page} */ page,
  /** @type {import('./sites.mjs').Sites} */ { ours, workbook },
  count = COUNT,
) {
  // Any address of the site gives its storage; this one has no script of ours that would look at it.
  await page.goto(`${ours}werkboek.json`)
  await page.evaluate(keepEntries, fullStorage(workbook, count))
  // Once opened before, as after weeks of work: the journal beside localStorage holds the casus too.
  await page.goto(`${ours}werkboek/`)
  await settle(page)
}

// Runs in the page.
async function keepEntries(/** @type {[key: string, text: string][]} */ entries) {
  const opening = indexedDB.open('wijkwerkboek', 1)
  opening.onupgradeneeded = () => {
    for (const store of ['registers', 'settings']) opening.result.createObjectStore(store)
  }
  await new Promise((resolve) => {
    opening.onsuccess = resolve
  })
  const transaction = opening.result.transaction('registers', 'readwrite')
  let isFull = false
  for (const [key, text] of entries) {
    const [, , casusId = '', path] = key.split(':')
    if (path !== undefined) transaction.objectStore('registers').put(text, [casusId, path])
    if (isFull && !key.endsWith(':casus.naam')) continue
    try {
      localStorage.setItem(key, text)
    } catch {
      isFull = true
    }
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve
  })
  opening.result.close()
}

/** @returns {[key: string, text: string][]} */
function fullStorage(/** @type {Workbook} */ workbook, /** @type {number} */ count) {
  const answers = allAnswers(workbook)
  const ids = Array.from({ length: count }, (_, index) => `casus${String(index).padStart(5, '0')}`)
  const entries = ids.flatMap((id) =>
    answers.map(([path, value], index) => entry(registerKey(id, path), stored(value, index + 1))),
  )
  return [entry(ACTIVE_KEY, JSON.stringify({ casusId: ids[0] ?? '', at: 1 })), ...entries]
}

/** @returns {[key: string, text: string]} */
const entry = (/** @type {string} */ key, /** @type {string} */ text) => [key, text]

const stored = (/** @type {Value} */ value, /** @type {number} */ count) =>
  serialize(write(EMPTY_REGISTER, { writer: 'wbench', count, at: 1_700_000_000_000, value }))

/** @returns {Answer[]} */
const allAnswers = (/** @type {Workbook} */ { hoofdstukken }) =>
  hoofdstukken.flatMap(({ id, werkbladen }) => [
    /** @type {Answer} */ ([chapterDonePath(id), 'bezig']),
    ...werkbladen.flatMap((sheet) =>
      sheet.vragen.flatMap((question) => slotsOf(sheet.id, question).flatMap((slot) => fill(question, slot))),
    ),
  ])

/** @returns {Answer[]} */
function fill(/** @type {Question} */ question, /** @type {Slot} */ slot) {
  switch (question.soort) {
    case 'tekst':
      return [[slotPath(slot), prose(question.lengte === 'lang' ? WORDS : WORDS / 10)]]
    case 'keuze':
      return [[slotPath(slot), question.opties[0]?.id ?? null]]
    case 'meerkeuze':
      return question.opties.map(({ id }) => [slotPath(slot, id), true])
    case 'schaal':
      return [
        [slotPath(slot), 3],
        [slotPath(slot, CERTAINTY_ROW), CERTAINTIES[0]?.id ?? null],
      ]
    case 'tabel':
      return TABLE_ROWS.flatMap((row, index) => [
        /** @type {Answer} */ ([slotPath(slot, row), placedRow(index + 1)]),
        ...cells(slot, row, question.kolommen.filter(isAsked)),
      ])
    case 'matrix':
      return question.rijen.flatMap(({ id }) => cells(slot, id, question.kolommen))
  }
}

/** @returns {Answer[]} */
const cells = (
  /** @type {Slot} */ slot,
  /** @type {string} */ row,
  /** @type {readonly Column[]} */ columns,
) => columns.map((column) => [slotPath(slot, row, column.id), cellValue(column)])

/** @returns {Value} */
function cellValue(/** @type {Column} */ { soort, opties }) {
  switch (soort) {
    case 'lang':
      return prose(WORDS)
    case 'tekst':
      return prose(WORDS / 10)
    case 'keuze':
      return opties?.[0]?.id ?? null
    case 'datum':
      return '2027-03-01'
    case 'getal':
      return '40'
  }
}

const prose = (/** @type {number} */ words) =>
  Array.from({ length: words }, (_, index) => VOCABULARY[(index * 5) % VOCABULARY.length]).join(' ')
