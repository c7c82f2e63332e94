// Choosing among tools. A wish that is not expressed leaves all of them.
import type { Tool } from './tool.ts'

/** What somebody looks for; '' where they did not say. */
export interface ToolWishes {
  readonly voor: string
  readonly stap: string
  readonly bouwsteen: string
  /** At most so many minutes. */
  readonly minuten: string
}

export type Choosable = Pick<Tool, 'voor' | 'stappen' | 'bouwstenen' | 'duur'>

const has = (items: readonly (string | number)[], wish: string): boolean =>
  wish === '' || items.map(String).includes(wish)

/** [B3] A tool is shown when it meets every wish that was expressed, and only then. */
export const meets = (tool: Choosable, { voor, stap, bouwsteen, minuten }: ToolWishes): boolean =>
  has(tool.voor, voor) &&
  has(tool.stappen, stap) &&
  has(tool.bouwstenen, bouwsteen) &&
  (minuten === '' || tool.duur <= Number(minuten))
