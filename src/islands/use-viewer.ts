import { useEffect } from 'preact/hooks'
import type { Lens } from '../domain/casus/lens.ts'
import { $lens, recallLens } from '../stores/lens.ts'
import { useStore } from './use-store.ts'

/** Through whose eyes this screen is read: until the cards are turned, of what is scored apart they see their own. */
export function useViewer(): Lens {
  useEffect(() => recallLens(), [])
  return useStore($lens, 'wijk')
}
