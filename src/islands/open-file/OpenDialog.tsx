import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FileKind } from '../../domain/file/format.ts'
import { DONE, openFailureText, UNDONE } from '../../messages/opening.ts'
import { sitePath } from '../../platform/address.ts'
import {
  type Accepted,
  acceptOffer,
  considerFile,
  type Offer,
  type OpenFailure,
} from '../../stores/open-file.ts'
import { ReportNodes } from '../report/ReportView.tsx'
import { OpenRequest } from '../tips/OpenRequest.tsx'
import { OpenTips } from '../tips/OpenTips.tsx'
import { OfferView } from './OfferView.tsx'

type Step =
  | { readonly type: 'reading' }
  | { readonly type: 'refused'; readonly failure: OpenFailure }
  | { readonly type: 'offer'; readonly offer: Offer }
  | { readonly type: 'done'; readonly accepted: Accepted }
  | { readonly type: 'undone'; readonly what: Accepted['type'] }
  | { readonly type: FileKind; readonly text: string }

const TITLES: Readonly<Record<Step['type'], string>> = {
  tipvraag: 'Een vraag om tips',
  tips: 'Tips bij jullie casus',
  reading: 'Het bestand wordt gelezen…',
  refused: 'Dit bestand gaat niet open',
  offer: 'Wat er in dit bestand staat',
  done: 'Het bestand is geopend',
  undone: 'Ongedaan gemaakt',
}

interface Props {
  readonly file: File
  whenClosed(): void
}

/** From a chosen file to a casus: what it would do, the question, what was done, and the way back. */
export function OpenDialog({ file, whenClosed }: Props) {
  const [step, setStep] = useState<Step>({ type: 'reading' })
  useEffect(() => {
    void considerFile(file).then((found) =>
      setStep(found.ok ? { type: 'offer', offer: found.value } : refused(found.error)),
    )
  }, [file])
  const accept = async (offer: Offer) => {
    const accepted = await acceptOffer(offer)
    setStep(
      accepted.ok ? { type: 'done', accepted: accepted.value } : { type: 'refused', failure: accepted.error },
    )
  }
  const undo = async (accepted: Accepted) => {
    await accepted.undo()
    setStep({ type: 'undone', what: accepted.type })
  }
  return (
    <Dialog title={TITLES[step.type]} fileName={file.name} whenClosed={whenClosed}>
      {(close) => (
        <>
          {step.type === 'refused' && <Refused failure={step.failure} />}
          {step.type === 'offer' && <OfferView offer={step.offer} accept={accept} refuse={close} />}
          {step.type === 'done' && <Done accepted={step.accepted} undo={undo} close={close} />}
          {step.type === 'undone' && <p>{UNDONE[step.what]}</p>}
          {step.type === 'tipvraag' && <OpenRequest text={step.text} close={close} />}
          {step.type === 'tips' && <OpenTips text={step.text} close={close} />}
          {!OWN_BUTTONS.includes(step.type) && (
            <button type="button" class="nl-button" onClick={close}>
              Sluiten
            </button>
          )}
        </>
      )}
    </Dialog>
  )
}

const refused = (failure: OpenFailure): Step =>
  failure.type === 'other-kind' ? { type: failure.kind, text: failure.text } : { type: 'refused', failure }

/** Steps that bring buttons of their own. */
const OWN_BUTTONS: readonly Step['type'][] = ['offer', 'done', 'tipvraag', 'tips']

interface DialogProps {
  readonly title: string
  readonly fileName: string
  whenClosed(): void
  children(close: () => void): ComponentChildren
}

/** The browser's own dialog: it keeps the keyboard inside, closes with Escape and gives the focus back. */
function Dialog({ title, fileName, whenClosed, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  // Each step has a heading of its own, so a screen reader hears where it is.
  useEffect(() => {
    if (title) heading.current?.focus()
  }, [title])
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="dialog-titel" onClose={whenClosed}>
      <h2 ref={heading} id="dialog-titel" class="dialog__title" tabIndex={-1}>
        {title}
      </h2>
      <p class="dialog__file">{fileName}</p>
      {children(() => dialog.current?.close())}
    </dialog>
  )
}

function Refused({ failure }: { readonly failure: OpenFailure }) {
  return (
    <>
      <p class="dialog__refused">{openFailureText(failure)}</p>
      {failure.type === 'too-new' && failure.page.length > 0 && (
        <div class="dialog__read-only" role="document" aria-label="Wat er in het bestand staat">
          <ReportNodes nodes={failure.page} />
        </div>
      )}
    </>
  )
}

interface DoneProps {
  readonly accepted: Accepted
  undo(accepted: Accepted): Promise<void>
  close(): void
}

function Done({ accepted, undo, close }: DoneProps) {
  return (
    <>
      <p>{DONE[accepted.type]}</p>
      {accepted.isKept && (
        <p>
          Hoe je casus daarvoor was, staat bij <a href={sitePath('versies/')}>Eerdere versies</a>.
        </p>
      )}
      <p class="dialog__actions">
        <a class="nl-button nl-button--primary" href={sitePath('overzicht/')}>
          Bekijk alles wat erin staat
        </a>
        <button type="button" class="nl-button" onClick={() => void undo(accepted)}>
          Maak ongedaan
        </button>
        <button type="button" class="nl-button" onClick={close}>
          Sluiten
        </button>
      </p>
    </>
  )
}
