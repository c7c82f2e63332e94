import { useEffect, useState } from 'preact/hooks'
import type { ActionTable } from '../../domain/session/open-actions.ts'
import { isStale, type Run } from '../../domain/session/run.ts'
import type { Concealable } from '../../domain/turning/conceal.ts'
import type { ChapterOutline } from '../../domain/worksheet/workbook.ts'
import { queryValue } from '../../platform/address.ts'
import { meeting } from '../../stores/meeting.ts'
import { useIsOpen, useStore } from '../use-store.ts'
import { Choose, type DraaiboekBrief } from './Choose.tsx'
import { Runner } from './Runner.tsx'
import { StillRunning } from './StillRunning.tsx'
import type { Sheets } from './sheets.ts'

export interface MeetingProps {
  readonly draaiboeken: readonly DraaiboekBrief[]
  readonly sheets: Sheets
  readonly chapters: readonly ChapterOutline[]
  readonly tables: readonly ActionTable[]
  /** Worksheets that are scored apart. */
  readonly apart: readonly Concealable[]
  readonly base: string
}

/** Whether the address asks for another session than the one under way. */
const asksForAnother = ({ script }: Run): boolean => {
  const [draaiboek, bijeenkomst] = [queryValue('draaiboek'), queryValue('bijeenkomst')]
  return (
    draaiboek !== null &&
    (draaiboek !== script.draaiboek || (bijeenkomst !== null && bijeenkomst !== script.bijeenkomst))
  )
}

/** The page that leads through a session: choosing what to do, then block by block. */
export function Meeting(props: MeetingProps) {
  const isOpen = useIsOpen()
  const run = useStore(meeting.$run, undefined)
  const [goesOn, setGoesOn] = useState(false)
  useEffect(() => meeting.open(), [])
  if (isOpen && run) {
    if (!goesOn && (isStale(run, Date.now()) || asksForAnother(run)))
      return <StillRunning run={run} goOn={() => setGoesOn(true)} />
    return <Runner {...props} run={run} />
  }
  return (
    <>
      <h1>Een sessie leiden</h1>
      <p class="lead">
        Kies een draaiboek. Daarna staat er steeds één blok op het scherm: de vraag, wie begint en hoe lang.
      </p>
      {isOpen ? <Choose {...props} /> : <p aria-busy="true">Je draaiboeken worden opgezocht.</p>}
    </>
  )
}
