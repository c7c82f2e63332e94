import { openWithPreview } from './open-with-preview.ts'

/** The button that opens a saved casus. What it would do is shown first; it never replaces a casus. */
export function OpenFile({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <div class="open-file">
      <p class="open-file__label" id="open-bestand">
        Open een bestand
        <span class="start__hint">
          Heb je een casus als bestand bewaard of gekregen? Kies het hier, of sleep het naar deze bladzijde.
        </span>
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
            if (file) openWithPreview(file)
            event.currentTarget.value = ''
          }}
        />
      </label>
    </div>
  )
}
