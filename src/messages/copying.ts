// Copying the example: what happened, what is safe, what to do now.
import type { CopyFailure } from '../stores/copy-example.ts'
import { COPY_NOT_FETCHED } from './not-fetched.ts'

export const COPYING = 'De kopie wordt gemaakt…'

const FAILURES: Readonly<Record<CopyFailure['type'], string>> = {
  'not-fetched': COPY_NOT_FETCHED,
  'no-room':
    'De kopie past niet op dit apparaat. Je eigen casussen zijn niet veranderd. Lees het voorbeeld hier, of maak eerst ruimte in deze browser.',
}

export const copyFailureText = ({ type }: CopyFailure): string => FAILURES[type]
