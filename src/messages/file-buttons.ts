export const whenSaved = (name: string): string => `Bestand gemaakt: ${name}. Kijk in je map Downloads.`

export const whenSaveFailed =
  'Het bestand maken lukte niet. Je antwoorden staan nog op dit scherm. Probeer het opnieuw, of druk ze af.'
