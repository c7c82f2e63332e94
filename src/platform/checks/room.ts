// How much room there is, and how much of it is taken.

/** Characters a browser gives one address in localStorage, names of keys included. */
export const ROOM_FOR_TEXT = 5 * 1024 * 1024

export interface Room {
  /** Characters of ours in localStorage. */
  readonly ours: number
  /** Characters of other programs on the same address: they take from the same room. */
  readonly others: number
  /** Bytes of everything this address keeps, as the browser estimates it. */
  readonly used: number | undefined
  readonly quota: number | undefined
}

const lengthOf = (entries: readonly (readonly [string, string])[]): number =>
  entries.reduce((sum, [key, text]) => sum + key.length + text.length, 0)

function stored(): [string, string][] {
  try {
    return Object.entries({ ...window.localStorage })
  } catch {
    return []
  }
}

export async function measureRoom(): Promise<Room> {
  const entries = stored()
  const ours = lengthOf(entries.filter(([key]) => key.startsWith('wijkwerkboek:')))
  const others = lengthOf(entries) - ours
  try {
    const { usage: used, quota } = await navigator.storage.estimate()
    return { ours, others, used, quota }
  } catch {
    return { ours, others, used: undefined, quota: undefined }
  }
}
