// Ends Chromium as a power cut does: every process of it at once, none with time to write anything down.
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

interface Process {
  pid: number
  parent: number
  command: string
}

/** SIGKILLs every browser process of this profile, and returns how many there were once none is left. */
export async function killEveryProcess(profile: string): Promise<number> {
  const found = browserProcesses(profile)
  if (found.length === 0) throw new Error(`No browser process runs with the profile ${profile}`)
  for (const pid of found) kill(pid)
  for (let tries = 0; tries < 100; tries += 1) {
    const left = browserProcesses(profile)
    if (left.length === 0) return found.length
    for (const pid of left) kill(pid)
    await pause(20)
  }
  throw new Error(`Browser processes with the profile ${profile} outlived SIGKILL`)
}

/** The processes that name the profile on their command line, and everything they started. */
function browserProcesses(profile: string): number[] {
  const all = listProcesses()
  const ours = new Set(all.filter(({ command }) => command.includes(profile)).map(({ pid }) => pid))
  ours.delete(process.pid)
  for (let size = -1; size !== ours.size; ) {
    size = ours.size
    for (const { pid, parent } of all) if (ours.has(parent)) ours.add(pid)
  }
  return [...ours]
}

function listProcesses(): Process[] {
  return existsSync('/proc/self/stat') ? fromProc() : fromPs()
}

/** Linux says it in files; a bare container has no `ps`. */
function fromProc(): Process[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return ids.flatMap((pid) => {
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      // "123 (a name) S 45 …": the name may hold spaces and brackets, what follows the last one does not.
      const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')
      return toProcess(pid, parent, state, command)
    } catch {
      // It ended while we were reading; then it is not one to kill.
      return []
    }
  })
}

function fromPs(): Process[] {
  const output = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' })
  return output.split('\n').flatMap((line) => {
    const [, pid, parent, state, command] = line.match(/^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/) ?? []
    return toProcess(pid, parent, state, command)
  })
}

function toProcess(pid?: string, parent?: string, state?: string, command?: string): Process[] {
  // A zombie is dead already; it only waits for its parent to notice.
  if (!pid || !parent || state?.startsWith('Z')) return []
  return [{ pid: Number(pid), parent: Number(parent), command: command ?? '' }]
}

function kill(pid: number) {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    // Gone between looking and killing.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
