import { chapterDonePath } from '../../domain/casus/path.ts'
import { valueAt } from '../../domain/casus/registers.ts'
import { answer, writer } from '../../stores/casus.ts'
import { useIsOpen, useRegisters } from '../use-store.ts'
import { OtherVersions } from '../worksheet/OtherVersions.tsx'

const CHOICES = [
  { value: 'klaar', text: 'Ja, dit is klaar' },
  { value: 'bezig', text: 'Nee, ik kom er later op terug' },
] as const

const choiceText = (value: unknown): string => CHOICES.find((choice) => choice.value === value)?.text ?? ''

/** The person says when a chapter is klaar; we never do. It can always be taken back. */
export function ChapterDone({ chapterId }: { readonly chapterId: string }) {
  const isOpen = useIsOpen()
  const path = chapterDonePath(chapterId)
  const registers = useRegisters(path)
  const chosen = valueAt(registers, path, writer)
  return (
    <fieldset class="chapter-done" disabled={!isOpen}>
      <legend class="chapter-done__legend">Is dit hoofdstuk klaar?</legend>
      <ul class="choices">
        {CHOICES.map(({ value, text }) => (
          <li key={value}>
            <label class="choice">
              <input
                class="choice__input"
                type="radio"
                name={path}
                value={value}
                checked={chosen === value}
                onChange={() => answer(path, value)}
              />
              <span class="choice__text">{text}</span>
            </label>
          </li>
        ))}
      </ul>
      <OtherVersions path={path} register={registers[path]} text={choiceText} />
    </fieldset>
  )
}
