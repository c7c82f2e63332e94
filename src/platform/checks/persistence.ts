// Whether the browser promises to leave our storage alone when a disk gets full. It never protects against a person,
// a private window or a setting that wipes at closing.

/** What the browser says; undefined when it does not say. */
export async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted()
  } catch {
    return undefined
  }
}

/** Firefox asks the person; the others decide by themselves, in silence. */
export const asksThePerson = (userAgent: string = navigator.userAgent): boolean =>
  /\bFirefox\//.test(userAgent)

/** Asks for it; resolves to what the browser decided. */
export async function askToPersist(): Promise<boolean> {
  try {
    return await navigator.storage.persist()
  } catch {
    return false
  }
}
