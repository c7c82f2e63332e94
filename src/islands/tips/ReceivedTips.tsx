import { CHOICE_LABELS, mayWorkText, toldTips } from '../../domain/tips/elements.ts'
import type { ReceivedTip, TipChoice } from '../../domain/tips/in-casus.ts'
import { choicePath, TIP_CHOICES } from '../../domain/tips/in-casus.ts'
import { NO_TIPS_YET } from '../../messages/tips.ts'
import { answer } from '../../stores/casus.ts'
import { useIsOpen, useRegisters } from '../use-store.ts'
import { useWorkbook } from '../use-workbook.ts'

/** The tips that came back on the casus in use, by bouwsteen: the trio says which it uses. */
export function ReceivedTips() {
  const isOpen = useIsOpen()
  const registers = useRegisters('')
  const workbook = useWorkbook()
  if (!isOpen || typeof workbook !== 'object') return null
  const told = toldTips(registers, workbook)
  if (told.length === 0) return <p class="screen-only">{NO_TIPS_YET}</p>
  return (
    <>
      {told.map(({ bouwsteen, title, mayWork, tips }) => (
        <section key={bouwsteen} class="received" aria-labelledby={`tips-op-${bouwsteen}`}>
          <h3 id={`tips-op-${bouwsteen}`}>{title}</h3>
          {mayWork > 0 && <p>{mayWorkText(mayWork)}</p>}
          <ul class="received__tips">
            {tips.map((tip) => (
              <Tip key={tip.path} tip={tip} />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Tip({ tip }: { readonly tip: ReceivedTip }) {
  const { path, text, from, choice } = tip
  const textId = `tekst-${path}`
  const choose = (chosen: TipChoice) => answer(choicePath(path), chosen === choice ? null : chosen)
  return (
    <li class={choice ? `received__tip is-${choice}` : 'received__tip'}>
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
      </p>
    </li>
  )
}
