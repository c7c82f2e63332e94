import { describe, expect, it } from 'vitest'
import { rowMadeFrom } from '../../../src/domain/agenda/origin.ts'
import { deletedRow, placedRow } from '../../../src/domain/casus/rows.ts'
import { casus } from '../sample.ts'

const AGENDA = { worksheet: 'werkagenda', question: 'acties' }
const made = casus({
  'werkagenda.acties/a': placedRow(1),
  'werkagenda.acties/a/herkomst': 'urgentie.wat-speelt-er@wijk',
})

describe('the action made from an answer', () => {
  it('[G3] is found by exactly that answer, of that lens', () => {
    expect(rowMadeFrom(made, AGENDA, 'urgentie.wat-speelt-er@wijk')).toBe('a')
    expect(rowMadeFrom(made, AGENDA, 'urgentie.wat-speelt-er@sociaal')).toBeUndefined()
    expect(rowMadeFrom(made, AGENDA, 'urgentie.wat-speelt-er')).toBeUndefined()
  })

  it('[G3] is not found any more once it is deleted', () => {
    const deleted = { ...made, ...casus({ 'werkagenda.acties/a': deletedRow(made, AGENDA, 'a') }, 'wb') }
    expect(rowMadeFrom(deleted, AGENDA, 'urgentie.wat-speelt-er@wijk')).toBeUndefined()
  })
})
