import type { Route } from '../worksheet/route.ts'
import { ROUTE_PATH } from './path.ts'
import { type Registers, valueAt } from './registers.ts'

/** [V3] The route the trio chose; the whole workbook as long as they chose none. */
export const chosenRoute = (registers: Registers): Route =>
  valueAt(registers, ROUTE_PATH) === 'kort' ? 'kort' : 'heel'
