import { serialize } from '../casus/register.ts'
import type { Registers } from '../casus/registers.ts'
import type { CasusFile } from './format.ts'
import { seal } from './seal.ts'

type CasusHead = Omit<CasusFile, 'registers'>

/** Registers as the inside of a JSON object, in the order of their paths; for work that is done in parts. */
export const encodeRegisters = (registers: Registers): string =>
  Object.entries(registers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, register]) => `${JSON.stringify(path)}:${serialize(register)}`)
    .join(',')

/** The JSON of a casus around registers that are encoded already, with those that nobody is to read yet beside them. */
export function encodeAround(
  { format, version, savedAt, casusId }: CasusHead,
  registers: string,
  shut = '',
): string {
  const head = JSON.stringify({ format, version, savedAt, casusId }).slice(0, -1)
  const sealed = shut && `,"dicht":"${seal(`{${shut}}`)}"`
  return `${head},"registers":{${registers}}${sealed}}`
}

/** A casus as JSON. Registers keep their stored form, so a file and the device hold the same text. */
export const encodeCasus = ({ registers, ...head }: CasusFile): string =>
  encodeAround(head, encodeRegisters(registers))
