// What the page that leads through a session has to know of the book.
import { draaiboeken, workbook } from '../catalog/workbook.ts'
import { actionTables } from '../domain/session/open-actions.ts'
import { worksheetsOf } from '../domain/turning/conceal.ts'
import { worksheetPlace } from './library/places.ts'
import { base } from './link.ts'
import { outlines } from './route.ts'

const briefs = draaiboeken.map(({ id, titel, voor, bijeenkomsten }) => ({
  id,
  titel,
  voor,
  bijeenkomsten: bijeenkomsten.map((meeting) => ({
    id: meeting.id,
    titel: meeting.titel,
    minuten: meeting.minuten,
  })),
}))

/** Every worksheet, with its place in the book. */
export const sheets = Object.fromEntries(
  worksheetsOf(workbook).map(({ id }) => {
    const { text, href } = worksheetPlace(id)
    return [id, { text, href }]
  }),
)

const apart = worksheetsOf(workbook)
  .filter(({ omdraaien }) => omdraaien)
  .map(({ id, omdraaien, vragen }) => ({
    id,
    omdraaien,
    vragen: vragen.map((question) => ({ id: question.id, 'na-omdraaien': question['na-omdraaien'] })),
  }))

export const meetingProps = {
  draaiboeken: briefs,
  sheets,
  chapters: outlines,
  tables: actionTables(workbook),
  apart,
  base,
}
