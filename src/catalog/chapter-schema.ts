// The shape of a chapter's frontmatter, of the parts and of the sources.
import { z } from 'astro/zod'

const sentence = z.string({ error: 'schrijf hier een tekst' }).trim().min(1, 'deze tekst is leeg: vul hem in')
const idSchema = z
  .string({ error: 'geef een id' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'gebruik alleen kleine letters, cijfers en losse streepjes')

export const chapterSchema = z.strictObject({
  titel: sentence,
  deel: idSchema,
  stap: z.int({ error: 'een stap is een getal van 1 tot en met 5' }).min(1).max(5).optional(),
  inleiding: sentence,
  bronnen: z.array(idSchema, { error: 'geef een lijst van bronnen, ook als die leeg is: []' }),
  eigen: sentence,
})

export const partsSchema = z.array(z.strictObject({ id: idSchema, titel: sentence }))

export const sourcesSchema = z.array(
  z.strictObject({
    id: idSchema,
    titel: sentence,
    uitgever: sentence,
    jaar: sentence,
    url: z.url({ protocol: /^https$/, error: 'een adres begint met https://' }).optional(),
    gebruikt: sentence,
  }),
)
export type Source = z.output<typeof sourcesSchema>[number]

export const lapsedSchema = z.array(
  z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'schrijf een vervallen vraag als werkblad.vraag'),
)
