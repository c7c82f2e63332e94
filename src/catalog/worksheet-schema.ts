// The shape of content/werkbladen/*.yaml. Its messages are read by authors, so they say what to do.
import { z } from 'astro/zod'
import { OTHER_TEXT_ROW } from '../domain/kinds/keuze.ts'
import { OTHER_OPTION } from '../domain/kinds/read.ts'
import {
  MATRIX_VIEWS,
  type MatrixView,
  QUESTION_KINDS,
  TABLE_VIEWS,
  type TableView,
  WORKSHEET_VIEWS,
  type Worksheet,
} from '../domain/worksheet/worksheet.ts'
import { columns, optionSchema, options, tableColumns } from './column-schema.ts'
import { idSchema, originId, sentence, shortQuestion, uniqueIds } from './field-schemas.ts'
import { checkShortRoute, checkTurning } from './worksheet-rules.ts'

const onlyTrue = z.literal(true, { error: 'hier kan alleen true staan: haal anders de regel weg' })

const question = {
  id: idSchema,
  vraag: shortQuestion('uitleg'),
  uitleg: sentence.optional(),
  voorbeeld: sentence.optional(),
  per: z.literal('bril', { error: "hier kan alleen 'bril' staan" }).optional(),
  groep: idSchema.optional(),
  verdieping: onlyTrue.optional(),
  'na-omdraaien': onlyTrue.optional(),
  vrijwillig: onlyTrue.optional(),
}

const questionSchema = z.discriminatedUnion(
  'soort',
  [
    z.strictObject({
      ...question,
      soort: z.literal('tekst'),
      lengte: z.enum(['kort', 'lang'], { error: "lengte is 'kort' of 'lang'" }).default('lang'),
    }),
    z.strictObject({
      ...question,
      soort: z.literal('keuze'),
      opties: options,
      anders: z.boolean().optional(),
    }),
    z.strictObject({
      ...question,
      soort: z.literal('meerkeuze'),
      opties: options,
      anders: z.boolean().optional(),
    }),
    z.strictObject({
      ...question,
      soort: z.literal('schaal'),
      laag: sentence,
      hoog: sentence,
      zekerheid: z.boolean().optional(),
    }),
    z.strictObject({
      ...question,
      soort: z.literal('tabel'),
      rij: sentence,
      kolommen: tableColumns,
      werkagenda: z.boolean().optional(),
      beeld: z
        .enum(TABLE_VIEWS, { error: `een tabel kent deze beelden: ${TABLE_VIEWS.join(', ')}` })
        .optional(),
    }),
    z.strictObject({
      ...question,
      soort: z.literal('matrix'),
      rijen: z
        .array(optionSchema, { error: 'geef een lijst van rijen, elk met id en tekst' })
        .min(1, 'geef minstens één rij')
        .superRefine(uniqueIds('de rij')),
      kolommen: columns,
      beeld: z
        .enum(MATRIX_VIEWS, { error: `een matrix kent deze beelden: ${MATRIX_VIEWS.join(', ')}` })
        .optional(),
    }),
  ],
  { error: `kies een soort: ${QUESTION_KINDS.join(', ')}` },
)

type Question = z.output<typeof questionSchema>

/** Options we add ourselves: an author's own under the same id would share its answers. */
const isReserved = (question: Question, id: string): boolean =>
  id === OTHER_TEXT_ROW || (id === OTHER_OPTION && 'anders' in question && question.anders === true)

function checkOptions(question: Question, index: number, context: z.RefinementCtx): void {
  if (!('opties' in question)) return
  for (const [place, { id }] of question.opties.entries())
    if (isReserved(question, id))
      context.addIssue({
        code: 'custom',
        path: ['vragen', index, 'opties', place, 'id'],
        message: `de optie '${id}' voegen we zelf toe: geef deze een andere id`,
      })
}

/** Only an action is made from an answer elsewhere. */
function checkOrigin(question: Question, index: number, context: z.RefinementCtx): void {
  if (question.soort !== 'tabel' || question.werkagenda) return
  const place = question.kolommen.findIndex(({ soort }) => soort === 'herkomst')
  if (place >= 0)
    context.addIssue({
      code: 'custom',
      path: ['vragen', index, 'kolommen', place, 'soort'],
      message:
        "een kolom van soort 'herkomst' hoort in een tabel met werkagenda: true: zet dat erbij of haal de kolom weg",
    })
}

/** The columns a view draws from. */
const NEEDED_COLUMNS: Readonly<Record<TableView | MatrixView, readonly string[]>> = {
  weekklok: ['dag', 'van', 'tot', 'wie'],
  rekenhulp: ['voorziening', 'norm', 'aanwezig'],
  koppelkansen: ['effect', 'moment'],
  // Any columns: each is a step.
  coalities: [],
}

function checkView(question: Question, index: number, context: z.RefinementCtx): void {
  if (!('beeld' in question) || !question.beeld) return
  const { beeld, kolommen } = question
  const missing = NEEDED_COLUMNS[beeld].filter((needed) => !kolommen.some(({ id }) => id === needed))
  if (missing.length > 0)
    context.addIssue({
      code: 'custom',
      path: ['vragen', index, 'beeld'],
      message: `het beeld '${beeld}' heeft een kolom nodig met id ${missing.join(' en ')}: voeg die toe of haal 'beeld' weg`,
    })
}

/** A wall or a balance draws scales, lens by lens. */
function checkScales(
  { beeld, vragen }: { readonly beeld?: string | undefined; readonly vragen: readonly Question[] },
  context: z.RefinementCtx,
): void {
  if (beeld && !vragen.some(({ soort, per }) => soort === 'schaal' && per === 'bril'))
    context.addIssue({
      code: 'custom',
      path: ['beeld'],
      message: `het beeld '${beeld}' tekent vragen van soort 'schaal' met 'per: bril': voeg er een toe of haal 'beeld' weg`,
    })
}

const groupSchema = z.strictObject({ id: idSchema, titel: sentence, uitleg: sentence.optional() })

export const worksheetSchema = z
  .strictObject({
    id: idSchema,
    titel: sentence,
    doel: sentence,
    duur: z
      .int({ error: 'geef de duur in hele minuten' })
      .min(1, 'een werkblad duurt minstens één minuut')
      .max(240, 'een werkblad duurt hoogstens 240 minuten: maak er twee van'),
    kern: z.boolean({ error: 'zet hier true (hoort bij de korte route) of false' }),
    kort: z
      .int({ error: 'geef in hele minuten hoe lang dit werkblad duurt op de korte route' })
      .min(1, 'een werkblad duurt minstens één minuut')
      .optional(),
    herkomst: z
      .array(originId)
      .min(1, 'noem minstens één onderdeel van de bronnen waar dit werkblad op antwoordt'),
    beeld: z
      .enum(WORKSHEET_VIEWS, { error: `een werkblad kent deze beelden: ${WORKSHEET_VIEWS.join(', ')}` })
      .optional(),
    omdraaien: onlyTrue.optional(),
    'eerste-ronde': idSchema.optional(),
    groepen: z.array(groupSchema).superRefine(uniqueIds('de groep')).optional(),
    vragen: z
      .array(questionSchema, { error: 'geef een lijst van vragen' })
      .min(1, 'geef minstens één vraag')
      .superRefine(uniqueIds('de vraag')),
  })
  .superRefine((worksheet, context) => {
    const { groepen, vragen } = worksheet
    checkShortRoute(worksheet, context)
    checkScales(worksheet, context)
    checkTurning(worksheet, context)
    for (const [index, question] of vragen.entries()) {
      const { groep } = question
      checkOptions(question, index, context)
      checkView(question, index, context)
      checkOrigin(question, index, context)
      if (groep && !groepen?.some(({ id }) => id === groep))
        context.addIssue({
          code: 'custom',
          path: ['vragen', index, 'groep'],
          message: `de groep '${groep}' bestaat niet: voeg hem toe onder 'groepen'`,
        })
    }
  })

// What an author writes is what the domain reads: this line fails to compile when the two drift apart.
export const asWorksheet = (value: z.output<typeof worksheetSchema>): Worksheet => value
