// The list of tools is whole without this; it only hides what somebody does not look for. Plain DOM: Preact would
// weigh five times as much as all that happens here.

import type { Audience } from '../../domain/library/tool.ts'
import { type Choosable, meets, type ToolWishes } from '../../domain/library/tool-filter.ts'
import { toolsShown } from '../../messages/tools.ts'
import { fromQuery, toQuery } from '../../platform/query.ts'

const words = (text = ''): string[] => text.split(' ').filter(Boolean)

const toolOf = ({ dataset }: HTMLElement): Choosable => ({
  voor: words(dataset['voor']) as Audience[],
  stappen: words(dataset['stappen']).map(Number),
  bouwstenen: words(dataset['bouwstenen']),
  duur: Number(dataset['duur']),
})

/** Brings the choices of this form to life, beginning with what the address asks for. */
export function chooseTools(form: HTMLElement, items: readonly HTMLElement[], status: HTMLElement): void {
  const selects = [...form.querySelectorAll('select')]
  const clear = form.querySelector('button')
  const show = (): void => {
    const wishes = Object.fromEntries(selects.map(({ name, value }) => [name, value]))
    const shown = items.filter((item) => {
      item.hidden = !meets(toolOf(item), wishes as unknown as ToolWishes)
      return !item.hidden
    })
    const told = toolsShown(shown.length, items.length)
    // Writing the same words again could make a screen reader say them again.
    if (status.textContent !== told) status.textContent = told
    if (clear) clear.hidden = selects.every(({ value }) => value === '')
    toQuery(wishes)
  }
  for (const select of selects) {
    select.value = fromQuery(select.name)
    // An address that asks for what is not there asks for nothing.
    if (select.selectedIndex < 0) select.value = ''
    select.addEventListener('change', show)
  }
  clear?.addEventListener('click', () => {
    for (const select of selects) select.value = ''
    selects[0]?.focus()
    show()
  })
  for (const fieldset of form.querySelectorAll('fieldset')) fieldset.disabled = false
  show()
}
