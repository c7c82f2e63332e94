import { TRIED_FILE, TRY_FILE_TEXT } from '../../messages/device-check-outcome.ts'
import { download } from '../../platform/files.ts'
import { Try } from './Try.tsx'

/** Only trying shows whether a laptop lets files through. */
export function TryFile() {
  const tryIt = async () => {
    download('wijkwerkboek-proef.txt', TRY_FILE_TEXT, 'text/plain;charset=utf-8')
    return TRIED_FILE
  }
  return <Try button="Maak een proefbestand" tryIt={tryIt} />
}
