// A casus that is filled in from end to end and wholly invented: to read, or to copy and play with.

import { CASUS_NAME_PATH, chapterDonePath } from '../casus/path.ts'
import { EMPTY_REGISTER, merge, type Register, type Value, write } from '../casus/register.ts'
import type { Registers } from '../casus/registers.ts'
import { turnedPath } from '../turning/state.ts'

/** Stands wherever something of an example shows, so that nobody takes it for a real street. */
export const EXAMPLE_LABEL = 'Verzonnen voorbeeld'

/** What is written at one path. */
export interface ExampleAnswer {
  readonly path: string
  readonly value: Value
  /** What somebody else wrote there, who had not seen the first. */
  readonly apart?: Value | undefined
}

export interface Example {
  readonly id: string
  readonly titel: string
  /** Where it plays. */
  readonly plaats: string
  readonly uitleg: string
  /** Ids of the chapters that are called klaar. */
  readonly klaar: readonly string[]
  /** Ids of the worksheets whose cards are turned. */
  readonly omgedraaid: readonly string[]
  /** Where a reader sees most in a few minutes. */
  readonly kijkEerst: readonly { readonly werkblad: string; readonly tekst: string }[]
  readonly answers: readonly ExampleAnswer[]
}

/** What the casus is called: with the label in it, so that a copy carries it everywhere too. */
export const exampleName = ({ titel }: Pick<Example, 'titel'>): string => `${EXAMPLE_LABEL}: ${titel}`

const WRITER = 'wvoorbeeld1'
const OTHER_WRITER = 'wvoorbeeld2'
/** Fixed, so that a build gives the same page every time: the morning on which the invented trio began. */
export const EXAMPLE_TIME = Date.UTC(2026, 10, 16, 9)

const writtenBy = (writer: string, count: number, value: Value): Register =>
  write(EMPTY_REGISTER, { writer, count, at: EXAMPLE_TIME, value })

function registerOf({ value, apart }: ExampleAnswer, count: number): Register {
  const first = writtenBy(WRITER, count, value)
  return apart === undefined ? first : merge(first, writtenBy(OTHER_WRITER, count, apart))
}

/** [B2] The example as a casus: every answer at its own path, by the same writers at the same time. */
export function exampleRegisters(example: Example): Registers {
  const done = example.klaar.map((chapter) => ({ path: chapterDonePath(chapter), value: 'klaar' }))
  const turned = example.omgedraaid.map((worksheet) => ({ path: turnedPath(worksheet), value: true }))
  const named = { path: CASUS_NAME_PATH, value: exampleName(example) }
  const all: readonly ExampleAnswer[] = [...example.answers, ...done, ...turned, named]
  return Object.fromEntries(all.map((answer, index) => [answer.path, registerOf(answer, index + 1)]))
}
