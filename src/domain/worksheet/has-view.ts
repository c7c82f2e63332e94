import type { Worksheet } from './worksheet.ts'

/** Whether a worksheet, or a question in it, is drawn as well; the wall has an island of its own. */
export const hasView = ({ beeld, vragen }: Worksheet): boolean =>
  beeld === 'balans' || beeld === 'toen-en-nu' || vragen.some((question) => 'beeld' in question)
