export const whenSaved = (name: string): string => `Bestand gemaakt: ${name}. Kijk in je map Downloads.`

export const whenSaveFailed =
  'Het bestand maken lukte niet. Je antwoorden staan nog op dit scherm. Probeer het opnieuw, of druk ze af.'

/** Without the code that opens files: the network is gone, or the site was renewed while this page was open. */
export const NOT_FETCHED =
  'Het bestand openen lukte niet: een deel van het werkboek is niet opgehaald. Er is niets veranderd. Kijk of je internet hebt en probeer het opnieuw.'
