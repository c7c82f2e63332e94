// Making a casus and a file hold the same. Reading comes first, always: what stands in the file is united with the
// casus before anything is written, and a file that cannot be read as this casus is never written over.
import { leaveOutDeleted } from '../../domain/casus/leave-out.ts'
import { isSame } from '../../domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../../domain/casus/registers.ts'
import { type FileFailure, parseFile } from '../../domain/file/parse-file.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { FileProblem, LinkedFile } from '../../platform/linked-file.ts'

/** Why casus and file do not hold the same; in each case both keep what they have. */
export type LinkProblem = FileProblem | FileFailure['type'] | 'other-casus' | 'busy'

/** The casus that is linked. */
export interface LinkedCasus {
  readonly casusId: string
  registers(): Registers
  unite(theirs: Registers): void
  /** The text of the file that holds these registers. */
  toFile(registers: Registers): Promise<string>
}

// Each round that fails, somebody else wrote in the same moment; whoever keeps losing goes on at the next look.
const MOST_ROUNDS = 6

/** Those of `theirs` that would change something in `mine`. */
function newIn(mine: Registers, theirs: Registers): Registers {
  const united = mergeRegisters(mine, theirs)
  return Object.fromEntries(
    Object.keys(theirs).flatMap((path) => {
      const [before, after, register] = [mine[path], united[path], theirs[path]]
      return !register || (before && after && isSame(before, after)) ? [] : [[path, register]]
    }),
  )
}

/** Whether a file with `theirs` still has to be written to hold `wanted`. */
const isBehind = (theirs: Registers, wanted: Registers): boolean =>
  Object.entries(wanted).some(([path, register]) => {
    const there = theirs[path]
    return !there || !isSame(there, register)
  })

/** What stands in the text of a file, when that is this casus; of a file made just now, that is nothing. */
export function readAs(casusId: string, text: string, isFresh: boolean): Result<Registers, LinkProblem> {
  if (isFresh && text === '') return ok({})
  const parsed = parseFile(text)
  if (!parsed.ok) return fail(parsed.error.type)
  return parsed.value.casusId === casusId ? ok(parsed.value.registers) : fail('other-casus')
}

/**
 * Takes over what the file has and the casus lacks, and writes what the casus has and the file lacks, until a look at
 * the file shows that it holds all that the casus held at the beginning. Returns the stamp of that look.
 */
export async function settle(
  file: LinkedFile,
  casus: LinkedCasus,
  isFresh: boolean,
): Promise<Result<string, LinkProblem>> {
  let wanted = casus.registers()
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const read = await file.read()
    if (!read.ok) return read
    const theirs = readAs(casus.casusId, read.value.text, isFresh && round === 0)
    if (!theirs.ok) return theirs
    casus.unite(newIn(casus.registers(), theirs.value))
    wanted = mergeRegisters(wanted, theirs.value)
    const target = leaveOutDeleted(wanted)
    if (!isBehind(theirs.value, target)) return ok(read.value.stamp)
    const written = await file.write(await casus.toFile(target), read.value.stamp)
    if (!written.ok) return written
  }
  return fail('busy')
}
