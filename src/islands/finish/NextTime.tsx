import { useRegisters } from '../use-store.ts'
import { TextField } from '../worksheet/TextField.tsx'
import type { NextTimeQuestion } from './Finish.tsx'

/** The question itself, not a copy of it: what is written here stands on its worksheet too. */
export function NextTime({
  worksheet,
  title,
  chapter,
  number,
  question,
  base,
}: NextTimeQuestion & { readonly base: string }) {
  const id = `${worksheet}.${question.id}`
  const registers = useRegisters(id)
  const slot = { worksheet, question: question.id }
  return (
    <li class="finish__step">
      <h2>Schrijf op wanneer je weer kijkt</h2>
      <p id="volgende-keer">
        {number} {question.vraag}
      </p>
      <TextField {...{ question, slot, registers }} labelId="volgende-keer" helpId="volgende-keer-uitleg" />
      <p class="finish__help" id="volgende-keer-uitleg">
        Dit is vraag {number} van het werkblad <a href={`${base}werkboek/${chapter}/#${id}`}>{title}</a>. Wat
        je hier schrijft, staat daar ook.
      </p>
    </li>
  )
}
