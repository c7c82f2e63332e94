// The shape of a chapter's frontmatter, of the parts and of the sources.
import { z } from 'astro/zod'
import { idSchema, originId, sentence, sourceIds, step, uniqueIds } from './field-schemas.ts'

export const chapterSchema = z.strictObject({
  titel: sentence,
  deel: idSchema,
  stap: step.optional(),
  bouwsteen: idSchema.optional(),
  inleiding: sentence,
  bronnen: sourceIds,
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

/** What the five sources ask for, mention or promise: every item is to be answered somewhere. */
export const originsSchema = z
  .array(z.strictObject({ id: originId, tekst: sentence }))
  .superRefine(uniqueIds('het onderdeel'))
export type Origin = z.output<typeof originsSchema>[number]
