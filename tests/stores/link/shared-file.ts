// A file on a shared disk, as several pages see it: each reads and writes it in its own time, and whoever writes last
// is what stands there.
import type { Register } from '../../../src/domain/casus/register.ts'
import { EMPTY_REGISTER, shownTogether, write } from '../../../src/domain/casus/register.ts'
import { mergeRegisters, type Registers } from '../../../src/domain/casus/registers.ts'
import { FORMAT, VERSION } from '../../../src/domain/file/format.ts'
import { toFile } from '../../../src/domain/file/to-file.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { fail, ok } from '../../../src/domain/result.ts'
import type { FileProblem, LinkedFile } from '../../../src/platform/linked-file.ts'
import type { LinkedCasus } from '../../../src/stores/link/settle.ts'

export const CASUS = 'beukstraat1'

export const asFile = (registers: Registers, casusId = CASUS): string =>
  toFile(
    { format: FORMAT, version: VERSION, savedAt: '2026-11-22T09:00:00.000Z', casusId, registers },
    buildReport(registers, { delen: [], hoofdstukken: [] }, { unanswered: 'leave-out', date: '2026-11-22' }),
  )

/** Lets so many other things happen first. */
async function wait(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
}

export class SharedFile {
  text: string
  /** Every text that ever stood there, the first one first. */
  readonly history: string[]
  problem: FileProblem | undefined

  constructor(text = '') {
    this.text = text
    this.history = [text]
  }

  /** The file as one page sees it, on a disk that takes so many turns for everything. */
  seen(turns: () => number = () => 1): LinkedFile {
    return {
      name: 'beukstraat.html',
      isAllowed: () => Promise.resolve(true),
      ask: () => Promise.resolve(true),
      stamp: async () => ok(String(this.history.length)),
      read: async () => {
        await wait(turns())
        return this.problem ? fail(this.problem) : ok({ text: this.text, stamp: String(this.history.length) })
      },
      write: async (text, since) => {
        await wait(turns())
        if (this.problem) return fail(this.problem)
        const isOvertaken = since !== String(this.history.length)
        // The look and the move are two things: in between, somebody else may write.
        await wait(turns())
        if (isOvertaken) return ok(false)
        this.text = text
        this.history.push(text)
        return ok(true)
      },
    }
  }
}

/** A colleague's copy of the casus, in a browser of their own. */
export class Colleague implements LinkedCasus {
  readonly casusId = CASUS
  all: Registers = {}
  #count = 0

  constructor(readonly name: string) {}

  registers = (): Registers => this.all

  unite = (theirs: Registers): void => {
    this.all = mergeRegisters(this.all, theirs)
  }

  toFile = (registers: Registers): Promise<string> => Promise.resolve(asFile(registers))

  /** Types so that the field shows what it showed, and this behind it. */
  type(path: string, text: string): void {
    const writer = `w${this.name}`
    const mine: Register = this.all[path] ?? EMPTY_REGISTER
    const over = shownTogether(mine, writer)
    this.#count += 1
    const value = `${over.at(-1)?.value ?? ''}${text} `
    this.all = {
      ...this.all,
      [path]: write(mine, { writer, count: this.#count, at: this.#count, value }, over),
    }
  }
}
