// Why a file could not be opened: what happened, what is safe, what to do now.
import type { OpenFailure } from '../stores/casus-file.ts'

const OPEN_FAILURES: Readonly<Record<OpenFailure['type'], string>> = {
  'too-large':
    'Dit bestand is te groot voor een casus. Er is niets veranderd. Kies een bestand dat je in dit werkboek hebt bewaard.',
  'not-a-casus':
    'Dit is geen casus uit dit werkboek. Er is niets veranderd. Kies een bestand dat begint met wijkwerkboek.',
  damaged:
    'Dit bestand is beschadigd of afgebroken. Er is niets veranderd. Vraag de maker om het opnieuw te bewaren, of kies een eerder bestand.',
  'too-new':
    'Dit bestand komt uit een nieuwere versie van het werkboek. Er is niets veranderd. Ververs deze pagina en open het dan opnieuw.',
  unreadable:
    'Je computer kon dit bestand niet lezen. Er is niets veranderd. Kijk of het nog op dezelfde plek staat en probeer het opnieuw.',
}

export const openFailureText = ({ type }: OpenFailure): string => OPEN_FAILURES[type]
