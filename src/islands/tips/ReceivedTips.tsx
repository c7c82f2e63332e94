import { useEffect, useRef } from 'preact/hooks'
import { AGENDA } from '../../domain/agenda/agenda.ts'
import { rowMadeFrom } from '../../domain/agenda/origin.ts'
import { CHOICE_LABELS, mayWorkText, toldTips } from '../../domain/tips/elements.ts'
import type { ReceivedTip, TipChoice } from '../../domain/tips/in-casus.ts'
import { choicePath, TIP_CHOICES } from '../../domain/tips/in-casus.ts'
import { NO_TIPS_YET } from '../../messages/tips.ts'
import { goToNamed, sitePath } from '../../platform/address.ts'
import { answer } from '../../stores/casus.ts'
import { toAction } from '../../stores/tips/to-action.ts'
import { useIsOpen, useRegisters } from '../use-store.ts'
import { useWorkbook } from '../use-workbook.ts'

/** The tips that came back on the casus in use, by bouwsteen: the trio says which it uses. */
export function ReceivedTips() {
  const isOpen = useIsOpen()
  const isThere = useRef(false)
  const registers = useRegisters('')
  const workbook = useWorkbook()
  const told = isOpen && typeof workbook === 'object' ? toldTips(registers, workbook) : undefined
  // Whoever comes for one tip finds it once all of them stand here.
  useEffect(() => {
    if (told && !isThere.current) goToNamed()
    isThere.current = told !== undefined
  }, [told])
  if (!told) return null
  if (told.length === 0) return <p class="screen-only">{NO_TIPS_YET}</p>
  return (
    <>
      {told.map(({ bouwsteen, title, mayWork, tips }) => (
        <section key={bouwsteen} class="received" aria-labelledby={`tips-op-${bouwsteen}`}>
          <h3 id={`tips-op-${bouwsteen}`}>{title}</h3>
          {mayWork > 0 && <p>{mayWorkText(mayWork)}</p>}
          <ul class="received__tips">
            {tips.map((tip) => (
              <Tip
                key={tip.path}
                tip={tip}
                bouwsteen={bouwsteen}
                isOnAgenda={rowMadeFrom(registers, AGENDA, tip.path) !== undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

interface TipProps {
  readonly tip: ReceivedTip
  readonly bouwsteen: string
  readonly isOnAgenda: boolean
}

function Tip({ tip, bouwsteen, isOnAgenda }: TipProps) {
  const { path, text, from, choice } = tip
  const textId = `tekst-${path}`
  // The button it was pressed with goes away: the keyboard goes on at the link that comes in its place.
  const wasOnAgenda = useRef(isOnAgenda)
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isOnAgenda && !wasOnAgenda.current) link.current?.focus()
    wasOnAgenda.current = isOnAgenda
  }, [isOnAgenda])
  const choose = (chosen: TipChoice) => answer(choicePath(path), chosen === choice ? null : chosen)
  return (
    <li id={path} class={choice ? `received__tip is-${choice}` : 'received__tip'}>
      <p class="received__text" id={textId}>
        {text}
      </p>
      {from && <p class="received__from">{from}</p>}
      {choice && <p class="received__choice">{CHOICE_LABELS[choice]}</p>}
      <p class="received__actions">
        {TIP_CHOICES.map((one) => (
          <button
            key={one}
            type="button"
            class="nl-button"
            aria-pressed={one === choice}
            aria-describedby={textId}
            onClick={() => choose(one)}
          >
            {CHOICE_LABELS[one]}
          </button>
        ))}
        {choice === 'gebruiken' && !isOnAgenda && (
          <button
            type="button"
            class="nl-button nl-button--primary"
            aria-describedby={textId}
            onClick={() => toAction(tip, bouwsteen)}
          >
            Zet op de werkagenda
          </button>
        )}
      </p>
      {isOnAgenda && (
        <p class="received__agenda">
          Deze tip staat op de{' '}
          <a ref={link} href={sitePath('werkagenda/')}>
            werkagenda
          </a>
          .
        </p>
      )}
    </li>
  )
}
