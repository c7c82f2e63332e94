// The link between the casus in use and a file, for as long as this page is open: what is written here goes there a
// moment later, and what somebody else writes there comes here.
import { atom } from 'nanostores'
import { fail, type Result } from '../../domain/result.ts'
import { followAttention, isLookedAt } from '../../platform/attention.ts'
import { deviceStorage } from '../../platform/device-storage.ts'
import { dropLink, type KeptLink, keepLink, readLink } from '../../platform/link-database.ts'
import { type LinkedFile, linkedFile } from '../../platform/linked-file.ts'
import { $casusId, $registers, hold, open, unite } from '../casus.ts'
import { casusAsFile } from '../casus-file.ts'
import { noteSavedAsFile } from '../casussen/notes.ts'
import { LINK_PREFIX } from '../keys.ts'
import { linkedHere } from './mark.ts'
import { type LinkedCasus, type LinkProblem, settle } from './settle.ts'

export type LinkStatus =
  | { readonly type: 'none' }
  | { readonly type: 'written'; readonly name: string; readonly at: number }
  /** The browser wants to hear again, by a click, that this file may be used. */
  | { readonly type: 'asks'; readonly name: string }
  | { readonly type: 'failed'; readonly name: string; readonly problem: LinkProblem }

export const $link = atom<LinkStatus>({ type: 'none' })

/** A pause in typing: long enough not to write per word, short enough for a colleague who looks on. */
const PAUSE = 1_500
/** Who types on and on is written all the same. */
const LONGEST_PAUSE = 10_000
const LOOK = 5_000

interface Running {
  readonly casusId: string
  /** Asks the person again; only while something is being pressed. */
  goOn(): Promise<void>
  stop(): void
}

// What was linked on this page, also where the browser keeps no database.
const links = new Map<string, KeptLink>()
let running: Running | undefined

function remember(casusId: string, link: KeptLink): Promise<void> {
  links.set(casusId, link)
  return keepLink(casusId, link)
}

function forget(casusId: string): void {
  links.delete(casusId)
  linkedHere.delete(casusId)
  deviceStorage.remove(LINK_PREFIX + casusId)
}

/** The casus in use, and only that: when another is chosen meanwhile, nothing of it gets into this file. */
function casusInUse(casusId: string): LinkedCasus {
  let last = $registers.get()
  const registers = () => {
    if ($casusId.get() === casusId) last = $registers.get()
    return last
  }
  return {
    casusId,
    registers,
    unite: (theirs) => {
      if ($casusId.get() === casusId && Object.keys(theirs).length > 0) unite(theirs)
    },
    toFile: async (all) => (await casusAsFile(casusId, all)).text,
  }
}

/** One look at the file at a time; what is asked for meanwhile comes after. */
function createSync(file: LinkedFile, link: KeptLink, casusId: string) {
  const casus = casusInUse(casusId)
  let { isFresh } = link
  let stamp: string | undefined
  let [isBusy, isAgain, isStopped] = [false, false, false]

  const show = (settled: Result<string, LinkProblem>): void => {
    const { name } = file
    if (settled.ok) $link.set({ type: 'written', name, at: Date.now() })
    else if (settled.error === 'refused') $link.set({ type: 'asks', name })
    else $link.set({ type: 'failed', name, problem: settled.error })
  }

  const attempt = async (): Promise<Result<string, LinkProblem>> =>
    (await file.isAllowed()) ? settle(file, casus, isFresh) : fail('refused')

  const take = (settled: Result<string, LinkProblem>, at: number): void => {
    stamp = settled.ok ? settled.value : undefined
    show(settled)
    if (!settled.ok) return
    noteSavedAsFile(hold, casusId, at)
    if (isFresh) void remember(casusId, { ...link, isFresh: false })
    isFresh = false
  }

  async function sync(): Promise<void> {
    isAgain = isBusy
    if (isBusy || isStopped) return
    isBusy = true
    const at = hold.environment.now()
    const settled = await attempt()
    isBusy = false
    if (isStopped) return
    take(settled, at)
    if (isAgain) await sync()
  }

  return {
    sync,
    /** Reads the file only when somebody wrote there since, or when the last attempt failed. */
    async look(): Promise<void> {
      const now = stamp === undefined || isBusy ? undefined : await file.stamp()
      if (!now?.ok || now.value !== stamp) await sync()
    },
    stop() {
      isStopped = true
    },
  }
}

function start(casusId: string, link: KeptLink): Running {
  const file = linkedFile(link.handle)
  const { sync, look, stop } = createSync(file, link, casusId)
  let pause: ReturnType<typeof setTimeout> | undefined
  let unwrittenSince: number | undefined
  const syncNow = () => {
    clearTimeout(pause)
    unwrittenSince = undefined
    void sync()
  }
  const looking = setInterval(() => {
    if (isLookedAt()) void look()
  }, LOOK)
  const stopListening = $registers.listen(() => {
    clearTimeout(pause)
    unwrittenSince ??= Date.now()
    pause = setTimeout(syncNow, Math.min(PAUSE, unwrittenSince + LONGEST_PAUSE - Date.now()))
  })
  const stopFollowing = followAttention((isHere) => {
    if (isHere || unwrittenSince !== undefined) syncNow()
  })
  syncNow()
  return {
    casusId,
    async goOn() {
      if (await file.ask()) await sync()
    },
    stop() {
      stop()
      clearTimeout(pause)
      clearInterval(looking)
      stopListening()
      stopFollowing()
      $link.set({ type: 'none' })
    },
  }
}

function stopRunning(): void {
  running?.stop()
  running = undefined
}

async function startFor(casusId: string | undefined): Promise<void> {
  if (running?.casusId === casusId) return
  stopRunning()
  const link = casusId === undefined ? undefined : (links.get(casusId) ?? (await readLink(casusId)))
  if (casusId === undefined || $casusId.get() !== casusId) return
  if (link) running ??= start(casusId, link)
  // The mark outlived the link: whoever emptied the database wanted it gone.
  else forget(casusId)
}

/** Keeps the casus in use and its file together from now on. Returns the way to stop. */
export function followLink(): () => void {
  let stop: () => void = stopRunning
  let isStopped = false
  void open().then(() => {
    if (isStopped) return
    const unsubscribe = $casusId.subscribe((casusId) => void startFor(casusId))
    stop = () => {
      unsubscribe()
      stopRunning()
    }
  })
  return () => {
    isStopped = true
    stop()
  }
}

/**
 * Links a casus to a file from now on, in the place of the file it was linked to. The bar above the page sees it when it
 * is drawn next, which saying so brings about.
 */
export async function setLink(casusId: string, link: KeptLink): Promise<void> {
  linkedHere.add(casusId)
  deviceStorage.write(LINK_PREFIX + casusId, '1')
  await remember(casusId, link)
  if (running?.casusId !== casusId) return
  stopRunning()
  await startFor(casusId)
}

/** After a click: asks the browser whether this file may still be used, and goes on with it. */
export const goOn = async (): Promise<void> => running?.goOn()

/** Ends the link of the casus in use. The file stays as it is, and so does the casus. */
export async function unlink(): Promise<void> {
  const casusId = $casusId.get()
  stopRunning()
  if (casusId === undefined) return
  forget(casusId)
  await dropLink(casusId)
}
