// The button that copies an example. A reading page: what it takes to keep a casus is fetched when it is pressed.
import { COPY_NOT_FETCHED } from '../../messages/not-fetched.ts'

for (const place of document.querySelectorAll<HTMLElement>('[data-copy-example]')) {
  const [button] = place.getElementsByTagName('button')
  const tell = (text: string) => {
    if (place.lastElementChild) place.lastElementChild.textContent = text
  }
  const copy = async () =>
    (await import('../example/copy-into.ts')).copyInto(place.dataset['copyExample'] ?? '', tell)
  button?.addEventListener('click', () => {
    button.disabled = true
    void copy()
      .catch(() => tell(COPY_NOT_FETCHED))
      .finally(() => {
        button.disabled = false
      })
  })
  place.hidden = false
}
