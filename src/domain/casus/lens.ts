/** From whose position an answer is given. Colour, shape and letter always go together (design.md §8). */
export const LENSES = ['wijk', 'sociaal', 'fysiek'] as const
export type Lens = (typeof LENSES)[number]

export const LENS_NAMES: Readonly<Record<Lens, string>> = {
  wijk: 'Wijk',
  sociaal: 'Sociaal domein',
  fysiek: 'Fysiek domein',
}

export const isLens = (text: unknown): text is Lens => LENSES.includes(text as Lens)
