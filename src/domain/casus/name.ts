import { plainText } from '../kinds/read.ts'
import { CASUS_NAME_PATH } from './path.ts'
import { type Registers, valueAt } from './registers.ts'

export const NAMELESS = 'Casus zonder naam'

/** What a casus is called; a fixed text while it has no name. */
export const casusName = (registers: Registers): string =>
  plainText(valueAt(registers, CASUS_NAME_PATH)).trim() || NAMELESS
