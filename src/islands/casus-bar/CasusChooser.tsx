import { useEffect, useRef, useState } from 'preact/hooks'
import { announce } from '../../stores/announcement.ts'
import { hold, switchTo } from '../../stores/casus.ts'
import { type CasusEntry, listCasussen } from '../../stores/casussen/list.ts'

const MOST = 3

/** The casussen that were changed last, one press away. */
export function CasusChooser() {
  const list = useRef<HTMLUListElement>(null)
  const [entries, setEntries] = useState<readonly CasusEntry[]>([])
  useEffect(() => {
    void listCasussen(hold, []).then((all) =>
      setEntries(all.filter(({ staat, isCurrent }) => staat === 'gebruik' && !isCurrent).slice(0, MOST)),
    )
  }, [])
  useEffect(() => {
    const menu = list.current?.closest('details')
    const close = (event: Event) => {
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape'
      const isOutside = event.type === 'click' && !menu?.contains(event.target as Node)
      if (!menu || !(isEscape || isOutside)) return
      menu.open = false
      if (isEscape) menu.querySelector('summary')?.focus()
    }
    document.addEventListener('keydown', close)
    document.addEventListener('click', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('click', close)
    }
  }, [])
  const choose = async ({ id, name }: CasusEntry) => {
    const menu = list.current?.closest('details')
    await switchTo(id)
    announce(`Je werkt nu in ‘${name}’.`)
    if (menu) menu.open = false
    menu?.querySelector('summary')?.focus()
  }
  return (
    <ul ref={list}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <button type="button" class="clear-button" onClick={() => void choose(entry)}>
            <span class="visually-hidden">Ga verder met </span>
            {entry.name}
          </button>
        </li>
      ))}
    </ul>
  )
}
