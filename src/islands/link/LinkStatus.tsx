import { useEffect, useRef } from 'preact/hooks'
import { inFileAgainText, linkProblemText, linkText, unlinkedText } from '../../messages/linking.ts'
import { announce } from '../../stores/announcement.ts'
import { $link, followLink, goOn, type LinkStatus as Status, unlink } from '../../stores/link/link.ts'
import { useStore } from '../use-store.ts'

/** Says aloud when the file stops following, and when it follows again; an ordinary write is said to nobody. */
function useAnnounced(status: Status): void {
  const wasFailed = useRef(false)
  const problem = status.type === 'failed' ? status.problem : undefined
  const name = status.type === 'none' ? '' : status.name
  useEffect(() => {
    if (problem) announce(linkProblemText(name, problem))
    else if (status.type === 'written' && wasFailed.current) announce(inFileAgainText(name))
    if (status.type !== 'none') wasFailed.current = problem !== undefined
  }, [problem, status.type, name])
}

/** Beside the save status: whether the casus stands in its file too, and the way to end that. */
export function LinkStatus() {
  const status = useStore<Status>($link, { type: 'none' })
  useEffect(followLink, [])
  useAnnounced(status)
  if (status.type === 'none') return null
  const { name } = status
  const end = () => {
    void unlink().then(() => announce(unlinkedText(name)))
  }
  return (
    <p class={`link-status link-status--${status.type}`}>
      <span>{linkText(status)}</span>{' '}
      {status.type === 'asks' && (
        <button type="button" class="nl-button" onClick={() => void goOn()}>
          Ga door met {name}
        </button>
      )}{' '}
      <button type="button" class="clear-button" onClick={end}>
        Koppel los<span class="visually-hidden"> van {name}</span>
      </button>
    </p>
  )
}
