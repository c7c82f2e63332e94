import { useState } from 'preact/hooks'
import { OPENED } from '../../messages/file-buttons.ts'
import { openFailureText } from '../../messages/opening.ts'
import { announce } from '../../stores/announcement.ts'
import { openFile } from '../../stores/casus-file.ts'

interface Props {
  /** Casussen that are on this device already. */
  readonly known: readonly string[]
  readonly base: string
  readonly isOpen: boolean
}

/** Opens a saved casus. It never replaces one: a casus that is here already is united with the file. */
export function OpenFile({ known, base, isOpen }: Props) {
  const [message, setMessage] = useState<{ text: string; isDone: boolean } | undefined>()
  const open = async (file: File) => {
    const opened = await openFile(file, known)
    const text = opened.ok ? OPENED[opened.value.type] : openFailureText(opened.error)
    setMessage({ text, isDone: opened.ok })
    announce(text)
  }
  return (
    <div class="open-file">
      <p class="open-file__label" id="open-bestand">
        Open een bestand
        <span class="start__hint">Heb je een casus als bestand bewaard of gekregen? Kies het hier.</span>
      </p>
      {/* The browser's own button speaks the browser's language; ours is Dutch everywhere. */}
      <label class="open-file__button nl-button">
        Kies een bestand
        <input
          type="file"
          class="open-file__input visually-hidden"
          accept=".html,text/html"
          aria-describedby="open-bestand"
          disabled={!isOpen}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? []
            if (file) void open(file)
            event.currentTarget.value = ''
          }}
        />
      </label>
      <p class={message && !message.isDone ? 'open-file__failed' : 'open-file__done'}>{message?.text}</p>
      {message?.isDone && (
        <p>
          <a href={`${base}overzicht/`}>Bekijk alles wat erin staat</a>
        </p>
      )}
    </div>
  )
}
