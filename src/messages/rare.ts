// What few people ever need to know about keeping: what happened, what is safe, what to do now.
export const IN_BIN = {
  title: 'Deze casus ligt in de prullenbak',
  text: 'Dat is in een ander tabblad gedaan. Je antwoorden zijn er nog. Typ je hier verder of kies je ‘Zet terug’, dan is hij weer in gebruik.',
} as const

export const ERASED_CASUS = {
  title: 'Deze casus is in een ander tabblad gewist',
  text: 'Wat je hier ziet, staat alleen nog op dit scherm. Wil je het houden? Kies ‘Zet terug’, of bewaar het als bestand.',
} as const

export const SET_ASIDE = {
  title: 'Een deel van wat hier stond, konden we niet lezen',
  text: 'We hebben het apart gezet en niet overschreven. De rest van je casus is er gewoon. Download het onleesbare deel als je hulp zoekt.',
} as const
