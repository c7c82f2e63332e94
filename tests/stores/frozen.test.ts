// What stood in a browser, of every version: it has to open for ever.
import { describe, expect, it } from 'vitest'
import { parseFile } from '../../src/domain/file/parse-file.ts'
import { fixture } from '../fixtures/read.ts'
import { MemoryStorage } from './fakes/memory-storage.ts'
import { openPage } from './fakes/page.ts'

const items = JSON.parse(fixture('opslag/v1-volle-casus.json')) as Record<string, string>

describe('a browser in which version 1 kept a casus', () => {
  it('opens it, field for field what a file of that casus holds', async () => {
    const page = await openPage({ storage: new MemoryStorage(items) })
    const file = parseFile(fixture('casussen/v1-volle-casus.html'))
    expect(file).toMatchObject({
      ok: true,
      value: { casusId: page.$casusId.get(), registers: page.$registers.get() },
    })
  })

  it('keeps the value of which half was there, and writes no other key', async () => {
    const storage = new MemoryStorage(items)
    const page = await openPage({ storage })
    expect(page.$setAside.get().map(({ raw }) => raw)).toEqual([items['wijkwerkboek:1:beukenhof1:trio.half']])
    const { 'wijkwerkboek:1:beukenhof1:trio.half': _half, ...others } = items
    expect(storage.snapshot()).toMatchObject(others)
    expect(storage.items.size).toBe(Object.keys(items).length)
  })
})
