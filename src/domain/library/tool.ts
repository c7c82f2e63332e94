// A tool of the gereedschapskist: a way of working that somebody can take along tomorrow.

export const AUDIENCES = ['jou', 'collegas', 'bestuurders'] as const
export type Audience = (typeof AUDIENCES)[number]

export interface Tool {
  /** From the file name; it is the address and never changes. */
  readonly id: string
  readonly titel: string
  /** One sentence: what it is for. */
  readonly kort: string
  readonly voor: readonly Audience[]
  /** Steps of the wendbare wijkaanpak in which it helps, 1 to 5. */
  readonly stappen: readonly number[]
  readonly bouwstenen: readonly string[]
  /** Minutes. */
  readonly duur: number
  /** The items of the five sources this tool answers, such as S3-09. */
  readonly herkomst: readonly string[]
  readonly werkbladen: readonly string[]
  readonly bronnen: readonly string[]
}
