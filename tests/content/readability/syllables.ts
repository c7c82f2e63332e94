// Syllables of a Dutch word, counted by its groups of vowels.

// 'ij' is one sound, whether between consonants or at the end; 'y' counts as a vowel.
// A diaeresis begins a new syllable: 'geëerd' has two, 'financiën' four.
const GROUP =
  /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ai|oi|ij|[aeiouyáéíóúàèìòùâêîôû]|[äëïöü][eiu]?/g

/** At least one: a number, or an abbreviation without vowels, is read as one beat. */
export const syllablesIn = (word: string): number =>
  Math.max(1, word.toLowerCase().normalize('NFC').match(GROUP)?.length ?? 0)
