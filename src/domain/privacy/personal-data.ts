// Finds what looks like personal data in what somebody types, so that they can write a role instead. It looks like:
// nobody is accused, nothing is blocked, and what is found never leaves the device.

export const PERSONAL_DATA = ['bsn', 'iban', 'email', 'telefoon', 'adres'] as const
export type PersonalDataKind = (typeof PERSONAL_DATA)[number]

/** What each is called. */
export const PERSONAL_DATA_NAMES: Readonly<Record<PersonalDataKind, string>> = {
  bsn: 'burgerservicenummer',
  iban: 'rekeningnummer',
  email: 'e-mailadres',
  telefoon: 'telefoonnummer',
  adres: 'adres',
}

export interface Found {
  readonly kind: PersonalDataKind
  /** As it was typed. */
  readonly text: string
  /** Where it begins in the text. */
  readonly at: number
}

const digitsIn = (text: string): number[] => [...text].filter((sign) => /\d/.test(sign)).map(Number)

/** The 'elfproef' for a burgerservicenummer of eight or nine digits. */
function passesElevenTest(text: string): boolean {
  const digits = digitsIn(text)
  const nine = digits.length === 8 ? [0, ...digits] : digits
  if (nine.length !== 9 || nine.every((digit) => digit === nine[0])) return false
  const sum = nine.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0)
  return sum % 11 === 0
}

const SAYS_BSN = /\b(bsn|burgerservice|burgernummer|sofi)[^\d\n]*$/i
// What people number: one in eleven such numbers passes the elfproef too.
const SAYS_OTHERWISE =
  /(\b(zaak|kenmerk|dossier|factuur|order|project|referentie|ref|kvk|rsin|btw|budget|bedrag)[\p{L}-]*[^\d\n]{0,12}|[€$] ?)$/iu
const SAYS_AMOUNT = /^ ?(euro\b|eur\b|€|miljoen\b|m2\b|m²|inwoners\b|woningen\b)/i
const ROUND = /000$/
const LONGEST_HINT = 30

/** The elfproef alone says too little: the words around a number say more. Eight digits are mostly a date or a code. */
function isBsn(text: string, before: string, after: string): boolean {
  if (!passesElevenTest(text)) return false
  if (SAYS_BSN.test(before)) return true
  const isOther = SAYS_OTHERWISE.test(before) || SAYS_AMOUNT.test(after) || ROUND.test(text)
  return !isOther && digitsIn(text).length === 9
}

/** The check digits of an IBAN: moved to the end and read as a number, the rest is one modulo 97 (ISO 13616). */
function passesIbanTest(text: string): boolean {
  const signs = text.replace(/\s/g, '').toUpperCase()
  if (signs.length < 15 || signs.length > 34) return false
  const moved = signs.slice(4) + signs.slice(0, 4)
  let rest = 0
  for (const sign of moved) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

/** Numbers of everyone's: emergency, information and the short numbers of gemeenten are no person's. */
const isPublicNumber = (text: string): boolean =>
  /^(0800|0900|0906|0909|112|144|14)/.test(text.replace(/\D/g, ''))

const isFraction = (text: string): boolean => /^0\.\d+$/.test(text)

/** An own subscriber has nine digits after the nought or the country; shorter is a year or an amount. */
function isTelephone(text: string): boolean {
  if (isFraction(text)) return false
  const digits = text.replace(/\D/g, '').replace(/^0031/, '0')
  const national = text.trim().startsWith('+') ? `0${digits.slice(2)}` : digits
  return national.length === 10 && /^0[1-9]/.test(national) && !isPublicNumber(national)
}

interface Sort {
  readonly kind: PersonalDataKind
  readonly pattern: RegExp
  /** The part of what the pattern found that is one; undefined when it is none after all. */
  accept(text: string, before: string, after: string): string | undefined
}

const onlyIf =
  (isOne: (text: string, before: string, after: string) => boolean): Sort['accept'] =>
  (text, before, after) =>
    isOne(text, before, after) ? text : undefined

/** Words after an IBAN look like groups of it: they are left off until its check digits are right. */
function acceptIban(text: string): string | undefined {
  const groups = text.split(' ')
  for (let count = groups.length; count > 0; count -= 1) {
    const part = groups.slice(0, count).join(' ')
    if (passesIbanTest(part)) return part
  }
  return undefined
}

const whole = (pattern: string, flags = 'gu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, flags)

// With a space between, only capitals: '2027 en 3' is a year. The Dutch post gives out no SA, SD or SS.
const POSTCODE = '[1-9]\\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|[a-z]{2})'
const NUMBER = '\\d{1,5}(?: ?[a-zA-Z]{1,2}|-\\d{1,4})?'

// In this order: what one finds, the next does not look at again.
const SORTS: readonly Sort[] = [
  { kind: 'email', pattern: /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu, accept: (text) => text },
  { kind: 'iban', pattern: whole('[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{1,4}){3,8}', 'giu'), accept: acceptIban },
  {
    kind: 'adres',
    // The number after the postcode, or before it as on an envelope.
    pattern: whole(`${POSTCODE}[, ]{1,3}(?:nr\\.? ?|nummer )?${NUMBER}|${NUMBER}[, ]{1,3}${POSTCODE}`),
    accept: (text) => text,
  },
  {
    kind: 'telefoon',
    pattern:
      /(?<![\p{L}\p{N}+])(?:\+31|0031|\(?0)(?:[ \-/.]?\(0\))?(?:[ \-/.)]{0,2}\d){8,10}(?![\p{L}\p{N}])/gu,
    accept: onlyIf(isTelephone),
  },
  {
    kind: 'bsn',
    pattern: whole('\\d{8,9}|\\d{4}[. ]\\d{2}[. ]\\d{3}|\\d{3}[. ]\\d{3}[. ]\\d{3}'),
    accept: onlyIf(isBsn),
  },
]

const findAll = (text: string, { kind, pattern, accept }: Sort): Found[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - LONGEST_HINT), match.index)
    const told = accept(match[0], before, text.slice(end, end + LONGEST_HINT))
    return told === undefined ? [] : [{ kind, text: told, at: match.index }]
  })

/** Blanks what was found, in as many signs: what is found next is told where it stands. */
function blank(text: string, found: readonly Found[]): string {
  let end = 0
  const pieces = found.map(({ text: told, at }) => {
    const before = text.slice(end, at)
    end = at + told.length
    return before + '\n'.repeat(told.length)
  })
  return pieces.join('') + text.slice(end)
}

// A day with a time behind it has as many digits as a telephone number.
const DAYS = /(?<!\d)\d{1,2}([-/. ])\d{1,2}\1(?:19|20)\d\d(?!\d)/g

/**
 * [A1] What in a text looks like a burgerservicenummer (that passes the elfproef), an IBAN (that passes its check), an
 * e-mail address, a Dutch telephone number, or a postcode with a house number; in the order of the text.
 */
export function findPersonalData(text: string): Found[] {
  let unread = text.replace(DAYS, (day) => '\n'.repeat(day.length))
  const found: Found[] = []
  for (const sort of SORTS) {
    const these = findAll(unread, sort)
    found.push(...these)
    unread = blank(unread, these)
  }
  return found.sort((a, b) => a.at - b.at)
}
