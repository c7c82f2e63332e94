import { useMemo } from 'preact/hooks'
import type { Registers } from '../../domain/casus/registers.ts'
import { personalDataIn } from '../../domain/privacy/in-answers.ts'
import { conceal, concealablesOf } from '../../domain/turning/conceal.ts'
import { $agreed, notAgreed } from '../../stores/privacy/agreed.ts'
import { useStore } from '../use-store.ts'
import { useWorkbook } from '../use-workbook.ts'
import { FoundList } from './FoundList.tsx'

interface Props {
  readonly registers: Registers
  /** Whether a question goes along; all do when left out. */
  goesAlong?(question: string): boolean
  lead(count: number): string
}

const NONE: ReadonlySet<number> = new Set()

/** Before answers go to somebody else: what looks like personal data in them. Nothing when there is none. */
export function FoundNotice({ registers, goesAlong = () => true, lead }: Props) {
  const agreed = useStore($agreed, NONE)
  const workbook = useWorkbook()
  const all = useMemo(
    () =>
      typeof workbook === 'object'
        ? personalDataIn(conceal(registers, concealablesOf(registers, workbook)))
        : [],
    [registers, workbook],
  )
  const found = notAgreed(all, agreed).filter(({ question }) => goesAlong(question))
  if (found.length === 0) return null
  return (
    <div class="found screen-only">
      <p>{lead(found.length)}</p>
      <FoundList found={found} />
    </div>
  )
}
