// A fault in the content, told so that an author can mend it: which file, which line, what to do.
export interface ContentProblem {
  readonly file: string
  readonly line: number
  readonly message: string
}

export const describeProblem = ({ file, line, message }: ContentProblem): string =>
  `${file}, regel ${line}: ${message}`

/** Stops the build with every problem at once, so that an author mends them in one round. */
export class ContentError extends Error {
  constructor(problems: readonly ContentProblem[]) {
    super(`De inhoud heeft ${problems.length} fout(en).\n\n${problems.map(describeProblem).join('\n')}\n`)
    this.name = 'ContentError'
  }
}
