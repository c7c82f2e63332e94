// A short name for a text, the same wherever it is made.
const [PRIME_A, PRIME_B, PRIME_C] = [2654435761, 1597334677, 2246822507]
const HIGH = 2 ** 32

/** 53 bits of a text (cyrb53): among a thousand answers, two texts that share a mark are not to be expected. */
export function mark(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    a = Math.imul(a ^ code, PRIME_A)
    b = Math.imul(b ^ code, PRIME_B)
  }
  a = Math.imul(a ^ (a >>> 16), PRIME_C) ^ b
  b = Math.imul(b ^ (b >>> 13), PRIME_C) ^ a
  return ((b >>> 11) * HIGH + (a >>> 0)).toString(36)
}
