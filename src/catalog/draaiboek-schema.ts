// The shape of content/draaiboeken/*.yaml. Its messages are read by authors, so they say what to do.
import { z } from 'astro/zod'
import { minutesAt } from '../domain/library/clock.ts'
import { type Draaiboek, FORMS, minutesOf } from '../domain/library/draaiboek.ts'
import { idSchema, originId, sentence, shortQuestion, uniqueIds } from './field-schemas.ts'

const clock = z
  .string({ error: 'schrijf de tijd tussen aanhalingstekens, met een punt: "9.30"' })
  .refine((text) => minutesAt(text) !== undefined, 'schrijf een tijd met een punt, zoals "9.30" of "13.00"')

const minutes = z
  .int({ error: 'geef de duur in hele minuten' })
  .min(1, 'dit duurt minstens één minuut')
  .max(600, 'dit duurt hoogstens 600 minuten: maak er twee van')

// One thing or a list of things.
const material = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z.array(sentence, { error: 'noem wat je nodig hebt: een tekst of een lijst' }),
)

const blockSchema = z
  .strictObject({
    id: idSchema,
    titel: sentence,
    minuten: minutes,
    vorm: z.enum(FORMS, { error: `kies een vorm: ${FORMS.join(', ')}` }),
    wie: sentence.optional(),
    vraag: shortQuestion('wat').optional(),
    wat: sentence,
    materiaal: material.optional(),
    werkblad: idSchema.optional(),
    ronde: idSchema.optional(),
    notitie: sentence.optional(),
  })
  .superRefine(({ vorm, vraag }, context) => {
    if (vorm !== 'pauze' && vraag === undefined)
      context.addIssue({
        code: 'custom',
        path: ['vraag'],
        message: 'elk blok heeft een vraag waar de deelnemers mee aan de slag gaan; alleen een pauze niet',
      })
  })

type MeetingShape = Pick<Draaiboek['bijeenkomsten'][number], 'van' | 'tot' | 'minuten' | 'blokken'>

/** What does not add up in a meeting: the field, and what to do. */
function faultsOfTime({ van, tot, minuten, blokken }: MeetingShape): readonly [string, string][] {
  const faults: [string, string][] = []
  const sum = minutesOf(blokken)
  if (sum !== minuten)
    faults.push(['minuten', `de blokken duren samen ${sum} minuten: maak dit gelijk, of verander een blok`])
  if ((van === undefined) !== (tot === undefined))
    faults.push([
      van === undefined ? 'tot' : 'van',
      "een bijeenkomst heeft 'van' en 'tot', of geen van beide: vul de andere aan of haal deze weg",
    ])
  const [from, to] = [minutesAt(van ?? ''), minutesAt(tot ?? '')]
  if (from !== undefined && to !== undefined && to - from !== minuten)
    faults.push(['tot', `van ${van} tot ${tot} is ${to - from} minuten, maar bij 'minuten' staat ${minuten}`])
  return faults
}

/** The blocks at which a round begins that was broken off before. */
const brokenRounds = (blocks: MeetingShape['blokken']): number[] =>
  blocks.flatMap(({ ronde }, index) => {
    const isNew = ronde !== undefined && blocks[index - 1]?.ronde !== ronde
    return isNew && blocks.slice(0, index).some((before) => before.ronde === ronde) ? [index] : []
  })

const meetingSchema = z
  .strictObject({
    id: idSchema,
    titel: sentence,
    van: clock.optional(),
    tot: clock.optional(),
    minuten: minutes,
    huiswerk: sentence.optional(),
    blokken: z.array(blockSchema, { error: 'geef een lijst van blokken' }).min(1, 'geef minstens één blok'),
  })
  .superRefine((meeting, context) => {
    for (const [field, message] of faultsOfTime(meeting))
      context.addIssue({ code: 'custom', path: [field], message })
    for (const index of brokenRounds(meeting.blokken))
      context.addIssue({
        code: 'custom',
        path: ['blokken', index, 'ronde'],
        message: 'de blokken van één ronde volgen elkaar op: zet ze bij elkaar, of geef deze een andere naam',
      })
  })

type Meetings = readonly z.output<typeof meetingSchema>[]

function checkBlockIds(bijeenkomsten: Meetings, context: z.RefinementCtx): void {
  const seen = new Set<string>()
  for (const [meeting, { blokken }] of bijeenkomsten.entries())
    for (const [block, { id }] of blokken.entries()) {
      if (seen.has(id))
        context.addIssue({
          code: 'custom',
          path: [meeting, 'blokken', block, 'id'],
          message: `het blok '${id}' staat twee keer in dit draaiboek: geef er één een andere id`,
        })
      seen.add(id)
    }
}

export const draaiboekSchema = z.strictObject({
  id: idSchema,
  titel: sentence,
  doel: sentence,
  voor: z.enum(['trio', 'groep'], { error: "kies voor wie: 'trio' of 'groep'" }),
  herkomst: z.array(originId, { error: 'geef een lijst van onderdelen' }).default([]),
  bijeenkomsten: z
    .array(meetingSchema, { error: 'geef een lijst van bijeenkomsten' })
    .min(1, 'geef minstens één bijeenkomst')
    .superRefine(uniqueIds('de bijeenkomst'))
    .superRefine(checkBlockIds),
})

// What an author writes is what the domain reads: this line fails to compile when the two drift apart.
export const asDraaiboek = (value: z.output<typeof draaiboekSchema>): Draaiboek => value
