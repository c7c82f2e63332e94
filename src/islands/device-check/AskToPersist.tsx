import { asked } from '../../messages/device-check-outcome.ts'
import { askToPersist } from '../../platform/checks/persistence.ts'
import { Try } from './Try.tsx'

/** Asks the browser to leave this work alone when the disk gets full. Firefox asks the person in turn. */
export function AskToPersist({ whenAsked }: { readonly whenAsked: () => void }) {
  const ask = async () => {
    const isPersisted = await askToPersist()
    if (isPersisted) whenAsked()
    return asked(isPersisted)
  }
  return <Try button="Vraag de browser om je werk te laten staan" tryIt={ask} />
}
