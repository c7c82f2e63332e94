import { useMemo } from 'preact/hooks'
import { type AnswerHit, findAnswers } from '../../domain/search/answers.ts'
import { ANSWERS_FAILED, answerCount, NO_ANSWERS } from '../../messages/search.ts'
import { useIsOpen, useSettledRegisters } from '../use-store.ts'
import { useViewer } from '../use-viewer.ts'
import { useWorkbook } from '../use-workbook.ts'
import { LensLabel } from '../worksheet/LensMark.tsx'
import { Pieces } from './Pieces.tsx'

/** Searches the casus in use. It happens here, on the device: nothing is asked of anyone. */
export function OwnAnswers({ text, base }: { readonly text: string; readonly base: string }) {
  const viewer = useViewer()
  const isOpen = useIsOpen()
  const registers = useSettledRegisters()
  const workbook = useWorkbook()
  const hits = useMemo(
    () => (typeof workbook === 'object' ? findAnswers(registers, workbook, text, viewer) : []),
    [registers, workbook, text, viewer],
  )
  if (workbook === 'failed') return <p class="notice">{ANSWERS_FAILED}</p>
  if (!isOpen || workbook === 'loading') return <p aria-busy="true">Je antwoorden worden opgehaald.</p>
  if (Object.keys(registers).length === 0)
    return <p>Jullie hebben op dit apparaat nog niets ingevuld. Wat je later invult, vind je dan hier.</p>
  if (hits.length === 0) return <p>{NO_ANSWERS}</p>
  return (
    <>
      <p>{answerCount(hits.length)}</p>
      <ol class="search__hits">
        {hits.map((hit) => (
          <Answer key={`${hit.id}@${hit.lens}`} hit={hit} base={base} />
        ))}
      </ol>
    </>
  )
}

function Answer({ hit, base }: { readonly hit: AnswerHit; readonly base: string }) {
  const { id, chapterId, number, question, lens, pieces } = hit
  return (
    <li>
      {lens && (
        <p class="search__kind">
          <LensLabel lens={lens} />
        </p>
      )}
      <a class="search__title" href={chapterId ? `${base}werkboek/${chapterId}/#${id}` : `${base}overzicht/`}>
        {number ? `${number} ${question}` : `Vervallen vraag: ${question}`}
      </a>
      <p>
        <Pieces pieces={pieces} />
      </p>
    </li>
  )
}
