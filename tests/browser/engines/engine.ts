// What the journey needs of a browser, whichever engine drives it. Three engines, three protocols: Chromium has
// playwright; stock Firefox and WebKitGTK speak their own, in so few words that a client of our own is shorter
// than the eighty packages of the libraries that speak them all.

export interface Engine {
  goto(address: string): Promise<void>
  /** Runs the body of a function in the page; what it returns must be JSON. */
  run<T>(body: string, ...args: readonly unknown[]): Promise<T>
  /** Clicks, as a mouse does, on the middle of the first element that this selector finds. */
  click(selector: string): Promise<void>
  /** Types with the keyboard into what has the focus. */
  type(text: string): Promise<void>
  chooseFile(selector: string, path: string): Promise<void>
  close(): Promise<void>
}

/** Asks until the page gives something, or says what it kept waiting for. */
export async function until<T>(
  engine: Engine,
  what: string,
  body: string,
  ...args: readonly unknown[]
): Promise<T> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const found = await engine.run<T | null>(body, ...args)
    if (found) return found
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
