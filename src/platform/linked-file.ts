// A file on a disk of the person's own choosing, which the browser lets us read and write again and again: the File
// System Access API of Edge and Chrome. Nothing here knows what stands in the file.
import { fail, ok, type Result } from '../domain/result.ts'

/** Why the file could not be reached: no longer there, not allowed, in use or read-only, no room, or not readable. */
export type FileProblem = 'gone' | 'refused' | 'locked' | 'full' | 'unreadable'

/** What stands in the file, and a mark that changes when it is written. */
export interface FileText {
  readonly text: string
  readonly stamp: string
}

export interface LinkedFile {
  readonly name: string
  /** Whether we may read and write without asking. */
  isAllowed(): Promise<boolean>
  /** Asks the person; only while something is being pressed. */
  ask(): Promise<boolean>
  stamp(): Promise<Result<string, FileProblem>>
  read(): Promise<Result<FileText, FileProblem>>
  /**
   * Puts the text in the place of what stands there, whole or not at all; `false` when somebody else wrote there
   * since this stamp, and then nothing is written.
   */
  write(text: string, since: string): Promise<Result<boolean, FileProblem>>
}

type Permission = (options: { mode: 'readwrite' }) => Promise<PermissionState>

/** What TypeScript does not know yet of the handles of Chromium. */
export interface FileHandle extends FileSystemFileHandle {
  readonly queryPermission?: Permission
  readonly requestPermission?: Permission
}

interface Pickers {
  showSaveFilePicker(options: object): Promise<FileHandle>
  showOpenFilePicker(options: object): Promise<FileHandle[]>
}

const TYPES = [{ description: 'Casus uit het werkboek', accept: { 'text/html': ['.html'] } }]
/** The browser opens every choice in the folder of the last one. */
const FOLDER = 'wijkwerkboek'

const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  NotFoundError: 'gone',
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NoModificationAllowedError: 'locked',
  InvalidStateError: 'locked',
  AbortError: 'locked',
  QuotaExceededError: 'full',
}

const problemOf = (error: unknown): FileProblem =>
  (error instanceof DOMException && PROBLEMS[error.name]) || 'unreadable'

const stampOf = ({ lastModified, size }: File): string => `${lastModified} ${size}`

const choose = async (ask: (pickers: Pickers) => Promise<FileHandle | undefined>) => {
  try {
    return await ask(window as unknown as Pickers)
  } catch {
    // The person closed the window, or the browser refused to show it: nothing was chosen.
    return undefined
  }
}

/** Lets the person make a new file, which is empty then; nothing when none was made. */
export const chooseNewFile = (suggestedName: string): Promise<FileHandle | undefined> =>
  choose((pickers) => pickers.showSaveFilePicker({ id: FOLDER, suggestedName, types: TYPES }))

/** Lets the person point at a file that is there already, which stays as it is; nothing when none was chosen. */
export const chooseExistingFile = (): Promise<FileHandle | undefined> =>
  choose(async (pickers) => (await pickers.showOpenFilePicker({ id: FOLDER, types: TYPES }))[0])

async function attempt<T>(work: () => Promise<T>): Promise<Result<T, FileProblem>> {
  try {
    return ok(await work())
  } catch (error) {
    return fail(problemOf(error))
  }
}

async function writeWhole(handle: FileHandle, text: string, since: string): Promise<boolean> {
  // Written beside the file; closing puts it in its place in one move.
  const beside = await handle.createWritable()
  try {
    await beside.write(text)
    if (stampOf(await handle.getFile()) !== since) {
      await beside.abort()
      return false
    }
    await beside.close()
    return true
  } catch (error) {
    await beside.abort().catch(() => undefined)
    throw error
  }
}

/** The file behind a handle. Never throws: what fails is named. */
export const linkedFile = (handle: FileHandle): LinkedFile => ({
  name: handle.name,
  async isAllowed() {
    return (await handle.queryPermission?.({ mode: 'readwrite' }).catch(() => 'denied')) === 'granted'
  },
  async ask() {
    return (await handle.requestPermission?.({ mode: 'readwrite' }).catch(() => 'denied')) === 'granted'
  },
  stamp: () => attempt(async () => stampOf(await handle.getFile())),
  read: () =>
    attempt(async () => {
      const file = await handle.getFile()
      return { text: await file.text(), stamp: stampOf(file) }
    }),
  write: (text, since) => attempt(() => writeWhole(handle, text, since)),
})
