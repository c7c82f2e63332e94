import type { ReceivedTip } from '../../domain/tips/in-casus.ts'
import { type AddedAction, addAction } from '../agenda/add-action.ts'

/** Makes a tip an action of the trio: once, in its own words, with where it came from. */
export const toAction = ({ path, text, from }: ReceivedTip, bouwsteen: string): AddedAction =>
  addAction({ wat: text, herkomst: path, waarom: from && `Tip van ${from}`, bouwsteen })
