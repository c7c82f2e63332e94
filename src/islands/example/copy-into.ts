// What the button of an example does, fetched when it is pressed.
import { COPYING, copyFailureText } from '../../messages/copying.ts'
import { goTo, sitePath } from '../../platform/address.ts'
import { copyExample } from '../../stores/copy-example.ts'

/** Copies the example and goes on to the start page, or tells why that could not be. */
export async function copyInto(id: string, tell: (text: string) => void): Promise<void> {
  tell(COPYING)
  const copied = await copyExample(id)
  if (copied.ok) goTo(sitePath(''))
  else tell(copyFailureText(copied.error))
}
