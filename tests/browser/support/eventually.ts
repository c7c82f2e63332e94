// Waiting for something to become so, on a machine that may be busy with more than us.
import { expect } from 'vitest'

const PATIENCE = { timeout: 15_000, interval: 100 }

/** `await eventually(() => look()).toBe(…)`: looks again and again until it is so. */
export const eventually = <T>(look: () => T) => expect.poll(look, PATIENCE)
