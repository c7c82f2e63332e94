// The words in deleted rows stay on the device, where deleting can be undone. A file goes to others: there they are
// left out, each version with a mark in its place, so that merging knows of every one of them.
import { parsePath } from './path.ts'
import { isLeftOut, LEFT_OUT, type Register, type Value } from './register.ts'
import type { Registers } from './registers.ts'
import { isInDeletedRow } from './rows.ts'

const saysSomething = (value: Value): boolean => value !== null && value !== '' && !isLeftOut(value)

const withoutWords = ({ seen, versions }: Register): Register => ({
  seen,
  versions: versions.map((version) =>
    saysSomething(version.value) ? { ...version, value: LEFT_OUT } : version,
  ),
})

/**
 * [F6] The casus as it goes into a file: without the words in deleted rows. Merging the outcome gives what merging
 * the whole casus would have given; a copy that still has the words keeps them.
 */
export const leaveOutDeleted = (registers: Registers): Registers =>
  Object.fromEntries(
    Object.entries(registers).map(([text, register]) => {
      const path = parsePath(text)
      return [text, path && isInDeletedRow(registers, path) ? withoutWords(register) : register]
    }),
  )
