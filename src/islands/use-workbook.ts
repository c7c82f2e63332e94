import { useEffect, useState } from 'preact/hooks'
import type { Workbook } from '../domain/worksheet/workbook.ts'
import { fetchWorkbook } from '../stores/workbook.ts'

export type WorkbookState = Workbook | 'loading' | 'failed'

/** The whole workbook, once it is here; 'failed' when it could not be fetched. */
export function useWorkbook(): WorkbookState {
  const [workbook, setWorkbook] = useState<WorkbookState>('loading')
  useEffect(() => {
    void fetchWorkbook().then((found) => setWorkbook(found ?? 'failed'))
  }, [])
  return workbook
}
