export const whenSaved = (name: string): string => `Bestand gemaakt: ${name}. Kijk in je map Downloads.`

export const whenSaveFailed =
  'Het bestand maken lukte niet. Je antwoorden staan nog op dit scherm. Probeer het opnieuw, of druk ze af.'

export const OPENED = {
  added: 'De casus uit het bestand staat nu op dit apparaat. Je werkt erin verder.',
  united:
    'Het bestand is samengevoegd met de casus op dit apparaat. Er is niets overschreven: wat verschilt, staat naast elkaar.',
} as const
