// The shape of content/voorbeelden/*.yaml, as far as it does not depend on the questions.
import { z } from 'astro/zod'
import { idSchema, sentence } from './field-schemas.ts'

export const exampleSchema = z.strictObject({
  id: idSchema,
  titel: sentence,
  plaats: sentence,
  uitleg: sentence,
  klaar: z.array(idSchema, { error: 'geef een lijst van hoofdstukken, ook als die leeg is: []' }),
  omgedraaid: z.array(idSchema, { error: 'geef een lijst van werkbladen die zijn omgedraaid; mag leeg: []' }),
  'kijk-eerst': z.array(z.strictObject({ werkblad: idSchema, tekst: sentence }), {
    error: 'geef een lijst van werkbladen om mee te beginnen, elk met werkblad en tekst; mag leeg: []',
  }),
  antwoorden: z.record(z.string(), z.record(z.string(), z.unknown())),
})
