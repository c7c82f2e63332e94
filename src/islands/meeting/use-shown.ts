import { useMemo } from 'preact/hooks'
import type { Registers } from '../../domain/casus/registers.ts'
import { type Concealable, conceal } from '../../domain/turning/conceal.ts'
import { useSettledRegisters } from '../use-store.ts'

/** The casus as the room may see it: without what is scored apart and not turned yet. */
export function useShownToRoom(apart: readonly Concealable[]): Registers {
  const registers = useSettledRegisters()
  return useMemo(() => conceal(registers, apart), [registers, apart])
}
