import { Fragment, h, type JSX } from 'preact'
import type { Piece } from '../../domain/search/marks.ts'

/** Words with the hits in them marked. Text nodes only, whoever wrote it. */
export const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }) =>
  h(Fragment, null, ...pieces.map(draw))

const draw = ({ text, isHit }: Piece): JSX.Element | string => (isHit ? <mark>{text}</mark> : text)
