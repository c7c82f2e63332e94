// Where the book asks when you meet again. When an author takes that question away, pages do without it.
import { workbook } from '../catalog/workbook.ts'
import { questionNumber } from '../domain/worksheet/workbook.ts'
import type { NextTimeQuestion } from '../islands/finish/Finish.tsx'

const WORKSHEET = 'werkagenda'
const QUESTION = 'weer-kijken'

function find(): NextTimeQuestion | undefined {
  for (const chapter of workbook.hoofdstukken)
    for (const worksheet of chapter.werkbladen) {
      const index = worksheet.vragen.findIndex(({ id }) => id === QUESTION)
      const question = worksheet.vragen[index]
      if (worksheet.id !== WORKSHEET || question?.soort !== 'tekst') continue
      const number = questionNumber(worksheet, index)
      return { worksheet: worksheet.id, title: worksheet.titel, chapter: chapter.id, number, question }
    }
  return undefined
}

export const nextTime = find()
