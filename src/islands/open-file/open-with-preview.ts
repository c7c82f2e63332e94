import { NOT_FETCHED } from '../../messages/file-buttons.ts'
import { announce } from '../../stores/announcement.ts'

/** Shows what opening this file would do, and does it when the person agrees. The code for it is fetched now. */
export const openWithPreview = (file: File): void =>
  void import('./show.tsx').then(
    ({ showOffer }) => showOffer(file),
    () => announce(NOT_FETCHED),
  )
