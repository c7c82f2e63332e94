export const SECOND_WINDOW = {
  opening: 'Het tweede scherm gaat open. Sleep het naar de beamer.',
  here: 'Het tweede scherm loopt mee.',
  absent:
    'Er kwam geen tweede scherm. Misschien houdt je browser nieuwe vensters tegen. Sta ze toe voor deze site en probeer het opnieuw.',
  unable: 'Deze browser kan geen tweede scherm laten meelopen. Zet dit scherm zelf op de beamer.',
}

export const KEYS = 'Page Down: volgende vraag. Page Up: vorige vraag. Esc: sluit de beamerstand.'

export const KEYS_IN_FIELD =
  'Typ je in een veld? Dan doen Page Down en Page Up daar hun gewone werk. Met Esc ga je eerst uit het veld. Wat je typte, blijft staan. Vult de bladzijde het hele scherm? Dan brengt Esc je eerst terug naar een venster.'

export const NOT_TURNED = 'Nog niet omgedraaid'

/** Scores that are given apart, on a screen that everybody looks at. */
export const SHUT_HERE = 'Hier scoren jullie apart. Wie op dit scherm kijkt, ziet wat je kiest.'

export const ROOM = {
  waiting: {
    title: 'Dit scherm loopt mee met de beamerstand',
    text: 'Zet in het werkboek een werkblad in de beamerstand. De vraag komt dan hier in beeld.',
  },
  gone: {
    title: 'De beamerstand is gestopt',
    text: 'Gaan jullie verder? Zet een werkblad in de beamerstand. De vraag komt dan vanzelf weer in beeld.',
  },
  unable: {
    title: 'Dit scherm kan niet meelopen',
    text: 'Deze browser kan geen tweede scherm laten meelopen. Zet het eerste scherm zelf op de beamer.',
  },
}
