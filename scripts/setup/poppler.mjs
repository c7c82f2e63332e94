// @ts-check
// The print tests read the PDF back with pdftotext and pdfinfo.
import { findOnPath } from '../run.mjs'
import { installFromDebian } from './debian.mjs'

export function hasPoppler() {
  return Boolean(findOnPath('pdftotext') && findOnPath('pdfinfo'))
}

/** Not a reason to stop: the tests that need it say so themselves. */
export async function ensurePoppler() {
  if (hasPoppler()) return
  await installFromDebian('poppler-utils')
  if (hasPoppler()) return
  console.log(
    'Let op: de printtests hebben pdftotext en pdfinfo nodig (het pakket poppler of poppler-utils).',
  )
}
