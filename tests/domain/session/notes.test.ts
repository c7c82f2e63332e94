import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../../src/domain/casus/register.ts'
import { buildReport } from '../../../src/domain/report/document.ts'
import { lapsedAnswers } from '../../../src/domain/report/lapsed.ts'
import { notePath, withoutNotes } from '../../../src/domain/session/notes.ts'
import { realContent } from '../../catalog/real.ts'
import { anyRegisters } from '../arbitraries.ts'

const at = (value: string): Register => ({
  seen: { wa: 1 },
  versions: [{ writer: 'wa', count: 1, at: 1, value }],
})

describe('[L1] notes of the begeleider', () => {
  it('leave a copy that goes out, and nothing else does', () => {
    fc.assert(
      fc.property(anyRegisters, (registers) => {
        const noted = {
          ...registers,
          [notePath('anderhalf-uur', 'duo')]: at('Let op Karel'),
          '_notities-oud.leerkring/slot': at('Van een eerdere versie'),
        }
        expect(withoutNotes(noted)).toEqual(registers)
      }),
    )
  })

  it('stand in no report: not among the answers, and not among those without a question', () => {
    const noted = { [notePath('anderhalf-uur', 'duo')]: at('Let op de voorzitter') }
    const { workbook } = realContent()
    expect(lapsedAnswers(noted, workbook)).toEqual([])
    const report = buildReport(noted, workbook, { unanswered: 'say-so', date: '2027-03-01' })
    expect(JSON.stringify(report)).not.toContain('voorzitter')
  })
})
