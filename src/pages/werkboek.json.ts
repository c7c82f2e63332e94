// Every question of the workbook, for the pages that show or print a whole casus.
import { workbook } from '../catalog/workbook.ts'

export const GET = () =>
  new Response(JSON.stringify(workbook), { headers: { 'Content-Type': 'application/json' } })
