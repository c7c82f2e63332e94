import { useEffect, useMemo } from 'preact/hooks'
import { casusName } from '../../domain/casus/name.ts'
import { buildWall } from '../../domain/report/wall.ts'
import { conceal } from '../../domain/turning/conceal.ts'
import { readScan } from '../../domain/turning/scan.ts'
import type { NumberedWorksheet } from '../../domain/worksheet/worksheet.ts'
import { FETCHING, NOBODY_SCORED, SHUT_TITLE, WIDEST_FIRST } from '../../messages/reveal.ts'
import { TURNED } from '../../messages/turning.ts'
import { goToNamed } from '../../platform/address.ts'
import { nameForPrint } from '../../platform/printer.ts'
import { today } from '../../stores/casus-file.ts'
import { useTurning } from '../turning/use-turning.ts'
import { useIsOpen, useRegisters } from '../use-store.ts'
import { useViewer } from '../use-viewer.ts'
import { WallDrawing } from '../wall/WallDrawing.tsx'
import { Guesses } from './Guesses.tsx'
import { ScoreEntry } from './ScoreEntry.tsx'
import { SecondRound } from './SecondRound.tsx'
import { Shut } from './Shut.tsx'
import { StoneCard } from './StoneCard.tsx'

export interface RevealProps {
  readonly scan: NumberedWorksheet
  /** Where the scan is filled in. */
  readonly scanAddress: string
  /** The same scales months later, and where they are asked. */
  readonly again: NumberedWorksheet
  readonly againAddress: string
}

/** The turned cards: the wall, every stone with its scores and questions, and months later the difference. */
export function Reveal(props: RevealProps) {
  const isOpen = useIsOpen()
  useEffect(() => {
    if (isOpen) goToNamed()
  }, [isOpen])
  return isOpen ? <Opened {...props} /> : <p aria-busy="true">{FETCHING}</p>
}

function Opened({ scan, scanAddress, again, againAddress }: RevealProps) {
  const viewer = useViewer()
  const all = useRegisters('')
  const registers = useMemo(() => conceal(all, [scan, again], viewer), [all, scan, again, viewer])
  const turning = useTurning(scan)
  const casus = casusName(registers)
  useEffect(() => nameForPrint(casus, today()), [casus])
  return (
    <>
      <section id={scan.id} aria-labelledby={`omgedraaid-${scan.id}`}>
        {turning.isShut ? (
          <Shut worksheet={scan} turning={turning} address={scanAddress} title={SHUT_TITLE} />
        ) : (
          <Turned {...{ scan, registers, scanAddress }} />
        )}
      </section>
      <SecondRound worksheet={again} registers={registers} address={againAddress} />
    </>
  )
}

type TurnedProps = Pick<RevealProps, 'scan' | 'scanAddress'> & {
  readonly registers: ReturnType<typeof conceal>
}

function Turned({ scan, registers, scanAddress }: TurnedProps) {
  const stones = readScan(registers, scan)
  const isEmpty = stones.every(({ cards }) => cards.length === 0)
  return (
    <>
      <h2 id={`omgedraaid-${scan.id}`} tabIndex={-1}>
        De muur, omgedraaid
      </h2>
      <p class="screen-only">
        {TURNED} <a href={scanAddress}>Naar het werkblad</a>
      </p>
      {isEmpty && <p>{NOBODY_SCORED}</p>}
      <ScoreEntry {...{ scan, registers }} isOpenAtFirst={isEmpty} />
      {!isEmpty && (
        <>
          <WallDrawing bricks={buildWall(registers, scan)} />
          <Guesses {...{ scan, registers }} />
          <h2 class="reveal__heading">Het grootste verschil eerst</h2>
          <p>{WIDEST_FIRST}</p>
          {stones.map((stone) => (
            <StoneCard key={stone.id} {...{ stone, scan, registers }} />
          ))}
        </>
      )}
    </>
  )
}
