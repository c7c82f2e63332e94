import { serialize } from '../casus/register.ts'
import type { CasusFile } from './format.ts'

/** A casus as JSON. Registers keep their stored form, so a file and the device hold the same text. */
export function encodeCasus({ format, version, savedAt, casusId, registers }: CasusFile): string {
  const answers = Object.entries(registers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, register]) => `${JSON.stringify(path)}:${serialize(register)}`)
  const head = JSON.stringify({ format, version, savedAt, casusId }).slice(0, -1)
  return `${head},"registers":{${answers.join(',')}}}`
}
