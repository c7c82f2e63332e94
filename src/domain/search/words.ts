// What a person types, as words to compare: capitals and accents make no difference.

const ACCENTS = /\p{M}/gu
const WORD = /[\p{L}\p{N}]+/gu

/** [Z1] A text as it is compared: no capitals, no accents. Every sign keeps its place. */
export const plain = (text: string): string =>
  [...text]
    .map((sign) => {
      const bare = sign.normalize('NFD').replace(ACCENTS, '').toLowerCase()
      // An accent that stands by itself, or a capital that becomes two letters, would move all that follows.
      return bare.length === sign.length ? bare : sign
    })
    .join('')

/** The words of a text, plain, in order. */
export const wordsOf = (text: string): string[] => plain(text.normalize('NFC')).match(WORD) ?? []

// Words that stand on every page and tell nothing of what is sought.
const COMMON = new Set(
  'aan al als anders ben bij dan dat de deze die dit doe doen door een en er gaan ga heb hebben heeft het hier hoe hun ik iets in is je jij jullie kan kun kunnen maar maak maken me met mijn moet moeten naar niet nog nou of om onze ons ook op over steeds te tot u uit van voor waar waarom wanneer want wat we weer welke werkt wel wie wij word wordt worden ze zelf zich zijn zo'.split(
    ' ',
  ),
)

/** The words worth searching for; all of them when nothing else is left. */
export function tellingWords(text: string): string[] {
  const words = [...new Set(wordsOf(text))]
  const telling = words.filter((word) => !COMMON.has(word))
  return telling.length > 0 ? telling : words
}
