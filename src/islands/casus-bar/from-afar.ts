// The casus in use, on a page that only reads: its name, and a file of it without leaving the page. Fetched when there
// is a casus; what makes the file is fetched when that is asked for.
import { nameDocument } from '../../platform/page-name.ts'
import { whenSaveKeyPressed } from '../../platform/save-key.ts'
import { casusNameInUse } from '../../stores/casus-name.ts'

async function save(notFetched: string): Promise<string> {
  // Without a network the code does not come.
  const code = await import('./save-from-afar.ts').catch(() => undefined)
  return code?.saveFromAfar() ?? notFetched
}

/** Shows the bar with the casus in use: a place for its name, one for what came of saving, and the button. */
export function showBar(bar: HTMLElement): void {
  const [link, said, button] = bar.querySelectorAll<HTMLElement>('[data-part]')
  const name = casusNameInUse()
  // A region that speaks from the moment there is something to say: the page may have one of its own.
  const saveAndTell = () => {
    said?.setAttribute('role', 'status')
    void save(bar.dataset['notFetched'] ?? '').then((sentence) => said?.replaceChildren(sentence))
  }
  link?.append(name || 'nog zonder naam')
  if (name) nameDocument(name)
  bar.hidden = false
  button?.addEventListener('click', saveAndTell)
  whenSaveKeyPressed(saveAndTell)
}
