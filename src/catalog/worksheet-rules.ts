// What the fields of a worksheet ask of each other, beyond their own shape.
import type { z } from 'astro/zod'
import type { Question } from '../domain/worksheet/worksheet.ts'

interface Turned {
  readonly omdraaien?: true | undefined
  readonly beeld?: string | undefined
  readonly 'eerste-ronde'?: string | undefined
  readonly vragen: readonly Pick<Question, 'per' | 'na-omdraaien'>[]
}

/** Turning needs something that each lens answers apart; and what comes after it, is asked of all together. */
export function checkTurning(
  { omdraaien, vragen, beeld, 'eerste-ronde': first }: Turned,
  context: z.RefinementCtx,
): void {
  const fault = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message })
  if (omdraaien && !vragen.some(({ per }) => per === 'bril'))
    fault(
      ['omdraaien'],
      "omdraaien vraagt om minstens één vraag met 'per: bril': voeg die toe of haal de regel weg",
    )
  if ((beeld === 'toen-en-nu') !== (first !== undefined))
    fault(
      [first === undefined ? 'beeld' : 'eerste-ronde'],
      "'beeld: toen-en-nu' en 'eerste-ronde' horen bij elkaar: noem allebei of geen van beide",
    )
  for (const [index, { per, 'na-omdraaien': after }] of vragen.entries())
    if (after && (!omdraaien || per))
      fault(
        ['vragen', index, 'na-omdraaien'],
        "na-omdraaien kan alleen in een werkblad met omdraaien: true, bij een vraag zonder 'per: bril'",
      )
}

interface OnRoute {
  readonly duur: number
  readonly kern: boolean
  readonly kort?: number | undefined
  readonly vragen: readonly Pick<Question, 'verdieping'>[]
}

/** Verdieping is what the short route leaves out of a worksheet that is on it. */
export function checkShortRoute({ duur, kern, kort, vragen }: OnRoute, context: z.RefinementCtx): void {
  const fault = (path: (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path, message })
  const first = vragen.findIndex(({ verdieping }) => verdieping)
  if (!kern && first >= 0)
    fault(
      ['vragen', first, 'verdieping'],
      'verdieping kan alleen in een werkblad met kern: true: haal deze regel weg',
    )
  else if (first >= 0 && kort === undefined)
    fault(
      ['kern'],
      "dit werkblad heeft verdieping: zet er bij 'kort' bij hoeveel minuten het duurt op de korte route",
    )
  else if (first < 0 && kort !== undefined)
    fault(['kort'], "'kort' hoort bij een werkblad met verdieping: haal de regel weg")
  else if (kort !== undefined && kort >= duur)
    fault(['kort'], "op de korte route duurt een werkblad korter dan 'duur': maak dit getal kleiner")
  else if (first >= 0 && vragen.every(({ verdieping }) => verdieping))
    fault(['vragen'], 'laat minstens één vraag zonder verdieping, of zet kern: false')
}
