// The fields that chapters, worksheets and lists have in common.
import { z } from 'astro/zod'

// Longer ids would make a path of four of them longer than `parsePath` reads (rule P2).
const LONGEST_ID = 40

export const idSchema = z
  .string({ error: 'geef een id: kleine letters, cijfers en streepjes' })
  .max(LONGEST_ID, `een id heeft hoogstens ${LONGEST_ID} tekens: maak hem korter`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik alleen kleine letters, cijfers en losse streepjes')

export const sentence = z
  .string({
    error:
      'schrijf hier een tekst; zet hem tussen aanhalingstekens als het een getal is of als er een dubbele punt in staat',
  })
  .trim()
  .min(1, 'deze tekst is leeg: vul hem in of haal de regel weg')

const MOST_WORDS = 20

/** A question, short enough to be asked aloud; the named field takes what else there is to say. */
export const shortQuestion = (restIn: string) =>
  sentence.refine(
    (text) => text.split(/\s+/).length <= MOST_WORDS,
    `een vraag heeft hoogstens ${MOST_WORDS} woorden: zet de rest in '${restIn}'`,
  )

/** An item of the five sources, by its id. */
export const originId = z
  .string({ error: 'een herkomst ziet eruit als S3-09' })
  .regex(/^S[0-4]-\d{2}$/, 'een herkomst ziet eruit als S3-09')

const ONE_OF_FIVE = 'een stap is een getal van 1 tot en met 5'
export const step = z.int({ error: ONE_OF_FIVE }).min(1, ONE_OF_FIVE).max(5, ONE_OF_FIVE)

export const sourceIds = z.array(idSchema, { error: 'geef een lijst van bronnen, ook als die leeg is: []' })

export interface Identified {
  readonly id: string
}

export const uniqueIds =
  (what: string) =>
  (items: readonly Identified[], context: z.RefinementCtx): void => {
    for (const [index, { id }] of items.entries())
      if (items.findIndex((item) => item.id === id) < index)
        context.addIssue({
          code: 'custom',
          path: [index, 'id'],
          message: `${what} '${id}' staat er twee keer: geef er één een andere id`,
        })
  }
