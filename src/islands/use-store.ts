// Reading stores in Preact. The first render is always the empty state, exactly what was rendered at build
// time: Preact does not repair attributes while hydrating, and would otherwise show fields that look empty.

import type { ReadableAtom } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'
import type { Registers } from '../domain/casus/registers.ts'
import { $registers, $state, open } from '../stores/casus.ts'

export function useStore<T>(store: ReadableAtom<T>, initial: T): T {
  const [value, setValue] = useState<T>(initial)
  useEffect(() => store.subscribe((next) => setValue(() => next as T)), [store])
  return value
}

const EMPTY: Registers = {}

/** The registers whose path begins so, or so; renders again only when one of those changes. */
export function useRegisters(prefix: string, also = prefix): Registers {
  const [registers, setRegisters] = useState<Registers>(EMPTY)
  useEffect(() => {
    setRegisters($registers.get())
    return $registers.listen((next, _before, changed) => {
      if (changed === undefined || [prefix, also].some((begin) => String(changed).startsWith(begin)))
        setRegisters(next)
    })
  }, [prefix, also])
  return registers
}

// Counting progress over a whole casus costs milliseconds; nobody watches it while typing.
const SETTLE = 300

/** All registers of the casus, a moment after the last change. */
export function useSettledRegisters(): Registers {
  const [registers, setRegisters] = useState<Registers>(EMPTY)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const settle = () => setRegisters($registers.get())
    const stop = $registers.listen((_next, _before, changed) => {
      clearTimeout(timer)
      if (changed === undefined) settle()
      else timer = setTimeout(settle, SETTLE)
    })
    settle()
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
  return registers
}

/** True once the device has been read and fields may be typed in. */
export function useIsOpen(): boolean {
  const state = useStore($state, 'opening')
  useEffect(() => {
    void open()
  }, [])
  return state === 'open'
}
