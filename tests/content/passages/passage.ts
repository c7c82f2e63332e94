// A piece of text that a reader reads in one go, with the place where an author wrote it.

export interface Passage {
  readonly file: string
  /** The line on which it begins. */
  readonly line: number
  /** Its words without markup, line for line as in the file where that can be known. */
  readonly text: string
}

/** The line of the file on which a place in the passage stands. */
export const lineAt = ({ line, text }: Passage, index: number): number =>
  line + text.slice(0, index).split('\n').length - 1
