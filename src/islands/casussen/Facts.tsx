import { progressText, savedAsFileText, sizeText } from '../../messages/casussen.ts'
import { momentText } from '../../messages/moment.ts'
import type { CasusEntry } from '../../stores/casussen/casussen.ts'

/** What a person wants to know before choosing a casus. */
export function Facts({ entry }: { readonly entry: CasusEntry }) {
  const now = Date.now()
  return (
    <dl class="casussen__facts">
      <div>
        <dt>Laatst gewijzigd</dt>
        <dd>{entry.changedAt === 0 ? 'Nog nooit' : momentText(entry.changedAt, now)}</dd>
      </div>
      <div>
        <dt>Hoe ver</dt>
        <dd>{progressText(entry.chapters)}</dd>
      </div>
      <div>
        <dt>Als bestand bewaard</dt>
        <dd>{savedAsFileText(entry, now)}</dd>
      </div>
      <div>
        <dt>Grootte</dt>
        <dd>{sizeText(entry.size)}</dd>
      </div>
    </dl>
  )
}
