import { useEffect, useState } from 'preact/hooks'
import { readOwnDraaiboek } from '../../domain/session/own-draaiboek.ts'
import { fromQuery, toQuery } from '../../platform/query.ts'
import type { Sheets } from '../meeting/sheets.ts'
import { useIsOpen, useRegisters } from '../use-store.ts'
import { EditDraaiboek } from './EditDraaiboek.tsx'
import { ListDraaiboeken } from './ListDraaiboeken.tsx'

interface Props {
  readonly sheets: Sheets
  readonly base: string
}

/** The draaiboeken of the trio: the list, or the one that the address names. */
export function OwnDraaiboeken({ sheets, base }: Props) {
  const isOpen = useIsOpen()
  const registers = useRegisters('_draaiboeken')
  const [chosen, setChosen] = useState('')
  useEffect(() => setChosen(fromQuery('draaiboek')), [])
  const choose = (draaiboek: string) => {
    toQuery({ draaiboek })
    setChosen(draaiboek)
  }
  if (!isOpen) return <p aria-busy="true">Je draaiboeken worden opgezocht.</p>
  if (chosen === '') return <ListDraaiboeken {...{ registers, choose }} />
  const draaiboek = readOwnDraaiboek(registers, chosen)
  return <EditDraaiboek key={chosen} {...{ registers, draaiboek, sheets, base }} close={() => choose('')} />
}
