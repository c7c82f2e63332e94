// Names and titles of six words and more that the sources have too: these are not ours to reword.

export interface Name {
  readonly words: string
  readonly why: string
}

export const NAMES: readonly Name[] = [
  { words: 'Initiatieven uit de wijk omzetten naar daden', why: 'the title of the presentation on Oss' },
  {
    words: 'Wijkgericht werken: zo doen we dat. Werkboek voor pioniers en doordenkers',
    why: 'the title and subtitle of the werkboek of 2019',
  },
  {
    words: 'Combineren van functies bij maatschappelijke voorzieningen',
    why: 'the title of a webinar that the workshop on voorzieningen names',
  },
  {
    words: 'Leerkring: Praktische oplossingen voor wijkgericht werken',
    why: 'the title of the call for the leerkring',
  },
]
