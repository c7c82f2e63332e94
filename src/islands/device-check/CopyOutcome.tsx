import { useState } from 'preact/hooks'
import type { Finding } from '../../messages/device-check.ts'
import { COPIED, NOT_COPIED, outcomeText } from '../../messages/device-check-outcome.ts'
import { browserName } from '../../platform/checks/connection.ts'
import { copyText } from '../../platform/clipboard.ts'
import { Try } from './Try.tsx'

/** The outcome as text to mail to a helpdesk; where copying is not allowed, the text itself. */
export function CopyOutcome({ findings }: { readonly findings: readonly Finding[] }) {
  const [text, setText] = useState<string>()
  const copy = async () => {
    const outcome = outcomeText(findings, browserName(), Date.now())
    if (await copyText(outcome)) return COPIED
    setText(outcome)
    return NOT_COPIED
  }
  return (
    <>
      <Try button="Kopieer deze uitslag" tryIt={copy} />
      {text && (
        <textarea class="utrecht-textarea device-check__outcome" readOnly rows={8} aria-label="De uitslag">
          {text}
        </textarea>
      )}
    </>
  )
}
