// Beginning a link: with a new file, or with the one a colleague put on a shared disk.
import { casusName } from '../../domain/casus/name.ts'
import { safeName } from '../../domain/file/file-name.ts'
import { parseFile } from '../../domain/file/parse-file.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { chooseExistingFile, chooseNewFile, type FileHandle, linkedFile } from '../../platform/linked-file.ts'
import { $casusId, $registers, switchTo } from '../casus.ts'
import { setLink } from './link.ts'
import type { LinkProblem } from './settle.ts'

export interface LinkRefusal {
  readonly name: string
  readonly problem: LinkProblem
}

async function begin(casusId: string, handle: FileHandle, isFresh: boolean): Promise<string> {
  await setLink(casusId, { handle, isFresh })
  return handle.name
}

/** Lets the person make a file for the casus in use; resolves to its name, or to nothing when none was made. */
export async function linkNewFile(): Promise<string | undefined> {
  const casusId = $casusId.get()
  const handle = casusId && (await chooseNewFile(`${safeName(casusName($registers.get()))}.html`))
  return handle ? begin(casusId, handle, true) : undefined
}

/** The casus that stands in a file which may be read and written. */
async function casusIn(handle: FileHandle): Promise<Result<string, LinkProblem>> {
  const file = linkedFile(handle)
  if (!(await file.isAllowed()) && !(await file.ask())) return fail('refused')
  const read = await file.read()
  if (!read.ok) return read
  const parsed = parseFile(read.value.text)
  return parsed.ok ? ok(parsed.value.casusId) : fail(parsed.error.type)
}

/**
 * Lets the person point at a file with the casus in use, or, where nothing has been filled in yet, with any casus;
 * that one is then the casus in use. Resolves to its name; to nothing when none was chosen.
 */
export async function linkExistingFile(): Promise<Result<string | undefined, LinkRefusal>> {
  const handle = await chooseExistingFile()
  if (!handle) return ok(undefined)
  const { name } = handle
  const inFile = await casusIn(handle)
  if (!inFile.ok) return fail({ name, problem: inFile.error })
  if (inFile.value !== $casusId.get()) {
    if (Object.keys($registers.get()).length > 0) return fail({ name, problem: 'other-casus' })
    await switchTo(inFile.value)
  }
  return ok(await begin(inFile.value, handle, false))
}
