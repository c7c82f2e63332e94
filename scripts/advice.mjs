// @ts-check
// How a command ends: a failure we understand is one Dutch sentence, anything else keeps its stack trace.

/** A failure whose message is all a person needs: what went wrong and what to do about it. */
export class Advice extends Error {}

/** Runs a command and turns what it throws into a message and an exit code. */
export async function main(/** @type {() => Promise<void>} */ command) {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof Advice ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
