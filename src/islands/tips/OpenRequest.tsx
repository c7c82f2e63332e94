import { useState } from 'preact/hooks'
import { casusName } from '../../domain/casus/name.ts'
import { readTipRequest } from '../../domain/tips/request.ts'
import { attachFailureText, NOT_TAKEN_ALONG } from '../../messages/tips.ts'
import { goTo, isPage, sitePath } from '../../platform/address.ts'
import { keepRequest } from '../../stores/tips/requests.ts'

interface Props {
  readonly text: string
  close(): void
}

/** A question for tips that was opened anywhere: it becomes no casus, and is read on the page of tips. */
export function OpenRequest({ text, close }: Props) {
  const read = readTipRequest(text)
  const [isRefused, setIsRefused] = useState(false)
  const accept = () => {
    if (!read.ok) return
    const isKept = keepRequest(read.value) === undefined
    // Another page would know nothing of it.
    if (!isKept && !isPage('tips/')) return setIsRefused(true)
    close()
    goTo(`${sitePath('tips/')}#geven`)
  }
  return (
    <>
      {isRefused && <p class="dialog__refused">{NOT_TAKEN_ALONG}</p>}
      {read.ok ? (
        <p>
          Een collega vraagt jullie tips bij <strong>{casusName(read.value.registers)}</strong>. Je leest de
          casus en schrijft tips. Hij komt niet tussen je eigen casussen te staan.
        </p>
      ) : (
        <p class="dialog__refused">{attachFailureText(read.error)}</p>
      )}
      <p class="dialog__actions">
        {read.ok && (
          <button type="button" class="nl-button nl-button--primary" onClick={accept}>
            Lees en geef tips
          </button>
        )}
        <button type="button" class="nl-button" onClick={close}>
          {read.ok ? 'Niet doen' : 'Sluiten'}
        </button>
      </p>
    </>
  )
}
