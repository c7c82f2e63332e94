// The shape of a chapter's frontmatter, of the parts and of the sources.
import { z } from 'astro/zod'
import { idSchema, sentence, uniqueIds } from './field-schemas.ts'

export const chapterSchema = z.strictObject({
  titel: sentence,
  deel: idSchema,
  stap: z.int({ error: 'een stap is een getal van 1 tot en met 5' }).min(1).max(5).optional(),
  inleiding: sentence,
  bronnen: z.array(idSchema, { error: 'geef een lijst van bronnen, ook als die leeg is: []' }),
  eigen: sentence,
})

export const partsSchema = z
  .array(z.strictObject({ id: idSchema, titel: sentence }))
  .superRefine(uniqueIds('het deel'))

export const sourcesSchema = z
  .array(
    z.strictObject({
      id: idSchema,
      titel: sentence,
      uitgever: sentence,
      jaar: sentence,
      url: z.url({ protocol: /^https$/, error: 'een adres begint met https://' }).optional(),
      gebruikt: sentence,
    }),
  )
  .superRefine(uniqueIds('de bron'))
export type Source = z.output<typeof sourcesSchema>[number]

export const lapsedSchema = z.array(
  z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'schrijf een vervallen vraag als werkblad.vraag'),
)
