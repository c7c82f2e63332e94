// A session of a hundred deeds on a device that is full from some write on: every write in turn. What a person sees
// stays, the file holds it, and what stood on the device before still does.
import { describe, expect, it } from 'vitest'
import { placedRow } from '../../src/domain/casus/rows.ts'
import { parseFile } from '../../src/domain/file/parse-file.ts'
import { casusFile, saved } from '../domain/file/saved.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { openPage, type Page } from './fakes/page.ts'
import { stored } from './stored.ts'

const DEEDS = 100
const FIELDS = ['x.a', 'x.b@wijk', 'x.b@sociaal', 'y.t/rij1/wat', 'y.t/rij1/wie'] as const

const fieldOf = (deed: number): string => FIELDS[deed % FIELDS.length] ?? 'x.a'

function doAll(page: Page): void {
  page.answer('y.t/rij1', placedRow(1))
  for (let deed = 0; deed < DEEDS; deed += 1) page.answer(fieldOf(deed), `tekst ${deed}`)
}

const last = (field: string): string =>
  `tekst ${DEEDS - FIELDS.length + FIELDS.indexOf(field as (typeof FIELDS)[number])}`

/** A device that takes this many more writes, and is full from then on. */
class FillingStorage extends MemoryStorage {
  left = Number.POSITIVE_INFINITY
  override write(key: string, text: string) {
    if (this.left <= 0) return 'full' as const
    this.left -= 1
    return super.write(key, text)
  }
}

describe('a device that is full from some write on', () => {
  it('loses nothing of the screen nor of the file, whichever write that is', async () => {
    for (let room = 0; room <= DEEDS + 1; room += 1) {
      const storage = new FillingStorage(stored({ 'z.oud': 'van vorige week' }))
      const page = await openPage({ storage })
      storage.left = room
      doAll(page)
      expect(page.$saveStatus.get().type, `full after ${room}`).toBe(room > DEEDS ? 'saved' : 'failed')
      for (const field of FIELDS) expect(page.shows(field)).toBe(last(field))
      const file = parseFile(saved(casusFile(page.$registers.get(), { casusId: 'abcdef1234' })))
      expect(file.ok && file.value.registers).toEqual(page.$registers.get())
      const next = await openPage({ storage, handedOver: page.moveOn() })
      for (const field of FIELDS) expect(next.shows(field)).toBe(last(field))
      expect(next.shows('z.oud')).toBe('van vorige week')
    }
  })
})
