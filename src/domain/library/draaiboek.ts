// What a begeleider holds in hand: meetings, each a row of blocks.
import { clockAt, minutesAt } from './clock.ts'

export const FORMS = ['alleen', 'duo', 'trio', 'groep', 'samen', 'pauze'] as const
export type Form = (typeof FORMS)[number]

export const FORM_NAMES: Readonly<Record<Form, string>> = {
  alleen: 'Alleen',
  duo: "In duo's",
  trio: 'In het trio',
  groep: 'Met de groep',
  samen: 'Samen',
  pauze: 'Pauze',
}

export interface Block {
  /** Unique within its draaiboek. */
  readonly id: string
  readonly titel: string
  readonly minuten: number
  readonly vorm: Form
  /** Who does it, when that is not everyone. */
  readonly wie?: string | undefined
  /** What the participants answer; every block but a break has one. */
  readonly vraag?: string | undefined
  readonly wat: string
  readonly materiaal?: readonly string[] | undefined
  readonly werkblad?: string | undefined
  /** Blocks that follow each other under one name are a round: for each next teller they are done once more. */
  readonly ronde?: string | undefined
  /** For the begeleider alone. */
  readonly notitie?: string | undefined
}

export interface Meeting {
  readonly id: string
  readonly titel: string
  readonly van?: string | undefined
  readonly tot?: string | undefined
  readonly minuten: number
  readonly huiswerk?: string | undefined
  readonly blokken: readonly Block[]
}

export interface Draaiboek {
  readonly id: string
  readonly titel: string
  readonly doel: string
  readonly voor: 'trio' | 'groep'
  readonly herkomst: readonly string[]
  readonly bijeenkomsten: readonly Meeting[]
}

/** The minutes its blocks take together. */
export const minutesOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { minuten }) => sum + minuten, 0)

/** The minutes its meetings take together. */
export const totalMinutes = ({ bijeenkomsten }: Draaiboek): number =>
  bijeenkomsten.reduce((sum, { minuten }) => sum + minuten, 0)

/** [B1] When each block begins and ends: by the clock if the meeting has one, else in minutes from its start. */
export function blockTimes({ van, blokken }: Meeting): { readonly from: string; readonly to: string }[] {
  const start = van === undefined ? undefined : minutesAt(van)
  const told = (minutes: number) => (start === undefined ? String(minutes) : clockAt(start + minutes))
  return blokken.map(({ minuten }, index) => {
    const before = minutesOf(blokken.slice(0, index))
    return { from: told(before), to: told(before + minuten) }
  })
}
