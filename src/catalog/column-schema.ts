// What tables, matrices and choices are made of: options and columns.
import { z } from 'astro/zod'
import { ORIGIN_COLUMN } from '../domain/agenda/origin.ts'
import { COLUMN_KINDS } from '../domain/worksheet/worksheet.ts'
import { idSchema, sentence, uniqueIds } from './field-schemas.ts'

export const optionSchema = z.strictObject({ id: idSchema, tekst: sentence })

export const options = z
  .array(optionSchema, { error: 'geef een lijst van opties, elk met id en tekst' })
  .min(2, 'geef minstens twee opties')
  .superRefine(uniqueIds('de optie'))

const UNKNOWN_COLUMN = `kies een soort kolom: ${COLUMN_KINDS.join(', ')}`

const columnSchema = z
  .strictObject({
    id: idSchema,
    titel: sentence,
    soort: z.enum(COLUMN_KINDS, { error: UNKNOWN_COLUMN }),
    opties: options.optional(),
  })
  .superRefine(({ soort, opties }, context) => {
    if (soort === 'keuze' && !opties)
      context.addIssue({
        code: 'custom',
        path: ['opties'],
        message: "een kolom van soort 'keuze' heeft opties nodig",
      })
    if (soort !== 'keuze' && opties)
      context.addIssue({
        code: 'custom',
        path: ['opties'],
        message: "opties horen alleen bij soort 'keuze': maak er soort: keuze van of haal ze weg",
      })
  })

const columnsOf = <Column extends z.ZodType<{ id: string }>>(column: Column) =>
  z
    .array(column, { error: 'geef een lijst van kolommen, elk met id, titel en soort' })
    .min(1, 'geef minstens één kolom')
    .superRefine(uniqueIds('de kolom'))

export const columns = columnsOf(columnSchema)

/** Filled in by the workbook itself, under the one name it knows. */
const originColumn = z.strictObject({
  id: z.literal(ORIGIN_COLUMN, { error: `geef een kolom van soort 'herkomst' ook de id '${ORIGIN_COLUMN}'` }),
  titel: sentence,
  soort: z.literal('herkomst'),
  stil: z.literal(true).default(true),
})

export const tableColumns = columnsOf(
  z.discriminatedUnion('soort', [originColumn, columnSchema], { error: UNKNOWN_COLUMN }),
)
