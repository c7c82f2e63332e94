// Every draaiboek of the book, for the page that leads through one.
import { draaiboeken } from '../catalog/workbook.ts'

export const GET = () =>
  new Response(JSON.stringify(draaiboeken), { headers: { 'Content-Type': 'application/json' } })
