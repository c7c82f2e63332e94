import { useEffect, useState } from 'preact/hooks'
import type { Draaiboek } from '../../domain/library/draaiboek.ts'
import { fetchDraaiboeken } from '../../stores/draaiboeken.ts'

/** The draaiboeken of the book, once they are here; none as long as they are not. */
export function useDraaiboeken(): readonly Draaiboek[] {
  const [draaiboeken, setDraaiboeken] = useState<readonly Draaiboek[]>([])
  useEffect(() => void fetchDraaiboeken().then((found) => setDraaiboeken(found ?? [])), [])
  return draaiboeken
}
