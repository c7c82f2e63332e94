import { LENS_NAMES, LENSES, type Lens } from '../../domain/casus/lens.ts'
import { SCORES } from '../../domain/kinds/schaal.ts'
import type { WallBrick } from '../../domain/report/wall.ts'
import { LensMark } from '../worksheet/LensMark.tsx'

/** Scores as a wall: one brick a bouwsteen, a mark for each lens, and the same in a table. */
export function WallDrawing({ bricks }: { readonly bricks: readonly WallBrick[] }) {
  return (
    <>
      <ul class="wall" aria-hidden="true">
        {bricks.map((brick) => (
          <Brick key={brick.id} brick={brick} />
        ))}
      </ul>
      <ScoreTable bricks={bricks} />
    </>
  )
}

// The drawing runs from 1 at the left to 5 at the right; marks that coincide stand side by side.
const WIDTH = 300
const MARGIN = 24
const MARK = 24
const x = (score: number): number => MARGIN + ((score - 1) / 4) * (WIDTH - 2 * MARGIN)

function Brick({ brick }: { readonly brick: WallBrick }) {
  const { lowest, highest, scores } = brick
  const answered = LENSES.filter((lens) => scores[lens] !== undefined)
  const shift = (lens: Lens) =>
    MARK * 0.8 * answered.filter((other) => scores[other] === scores[lens]).indexOf(lens)
  return (
    <li class="wall__brick">
      {lowest !== undefined && (
        <svg aria-hidden="true" class="wall__fill" viewBox="0 0 100 100" preserveAspectRatio="none">
          <rect width={((lowest - 0.5) / 5) * 100} height="100" />
        </svg>
      )}
      <span class="wall__name">{brick.title}</span>
      {brick.spread > 0 && <span class="wall__diff">verschil {brick.spread}</span>}
      <svg aria-hidden="true" class="wall__scale" viewBox={`0 0 ${WIDTH} 62`}>
        <path
          class="wall__line"
          d={`M${x(1)} 20H${x(5)}${SCORES.map((score) => `M${x(score)} 14v12`).join('')}`}
        />
        {lowest !== undefined && highest !== undefined && (
          <path class="wall__span" d={`M${x(lowest)} 20H${x(highest)}`} />
        )}
        {SCORES.map((score) => (
          <text key={score} class="wall__number" x={x(score)} y="52">
            {score}
          </text>
        ))}
        {answered.map((lens) => (
          <svg
            aria-hidden="true"
            key={lens}
            x={x(scores[lens] ?? 1) - MARK / 2 + shift(lens)}
            y={20 - MARK / 2}
            width={MARK}
            height={MARK}
          >
            <LensMark lens={lens} />
          </svg>
        ))}
      </svg>
    </li>
  )
}

const cell = (brick: WallBrick, lens: Lens): string => String(brick.scores[lens] ?? 'nog niet')

function ScoreTable({ bricks }: { readonly bricks: readonly WallBrick[] }) {
  return (
    <table class="report__table">
      <caption>Dezelfde scores in een tabel</caption>
      <thead>
        <tr>
          <th scope="col">Bouwsteen</th>
          {LENSES.map((lens) => (
            <th key={lens} scope="col">
              {LENS_NAMES[lens]}
            </th>
          ))}
          <th scope="col">Verschil</th>
        </tr>
      </thead>
      <tbody>
        {bricks.map((brick) => (
          <tr key={brick.id}>
            <th scope="row">{brick.title}</th>
            {LENSES.map((lens) => (
              <td key={lens}>{cell(brick, lens)}</td>
            ))}
            <td>{brick.spread}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
