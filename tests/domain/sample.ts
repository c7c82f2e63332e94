// Small casussen and worksheets, made in one line.
import { EMPTY_REGISTER, type Register, type Value, write } from '../../src/domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../../src/domain/casus/registers.ts'
import type { Chapter, Workbook } from '../../src/domain/worksheet/workbook.ts'
import type { NumberedWorksheet, Question } from '../../src/domain/worksheet/worksheet.ts'

/** One writer's answers by path. `at` is when they were written, and only decides which is shown. */
export const casus = (
  answers: Readonly<Record<string, Value>>,
  writer = 'wa',
  at = 1,
): Record<string, Register> =>
  Object.fromEntries(
    Object.entries(answers).map(([path, value]) => [
      path,
      write(EMPTY_REGISTER, { writer, count: 1, at, value }),
    ]),
  )

/** Two casussen written separately, the second later. */
export const apart = (
  mine: Readonly<Record<string, Value>>,
  theirs: Readonly<Record<string, Value>>,
): Registers => mergeRegisters(casus(mine, 'wa', 1), casus(theirs, 'wb', 2))

export const worksheet = (
  vragen: readonly Question[],
  more: Partial<NumberedWorksheet> = {},
): NumberedWorksheet => ({
  id: 'blad',
  titel: 'Een werkblad',
  doel: 'Je weet wat je wilt weten.',
  duur: 10,
  kern: true,
  herkomst: ['S0-01'],
  nummer: 3,
  vragen,
  ...more,
})

export const chapter = (id: string, werkbladen: readonly NumberedWorksheet[]): Chapter => ({
  id,
  titel: `Hoofdstuk ${id}`,
  deel: 'begin',
  inleiding: 'Een inleiding.',
  bronnen: [],
  eigen: 'Alles hier hebben wij uitgewerkt.',
  werkbladen,
})

export const workbook = (...hoofdstukken: readonly Chapter[]): Workbook => ({
  delen: [{ id: 'begin', titel: 'Begin' }],
  hoofdstukken,
})

/** A workbook of one chapter with one worksheet with these questions. */
export const bookOf = (...vragen: readonly Question[]): Workbook =>
  workbook(chapter('een', [worksheet(vragen)]))
