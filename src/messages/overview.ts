export const NO_WORKBOOK =
  'De vragen van het werkboek konden niet worden opgehaald. Je antwoorden zijn veilig. Kijk of je verbinding hebt en ververs deze pagina, of bewaar je casus als bestand.'
export const NOTHING_FILLED_IN =
  "Er is nog niets ingevuld. Begin met een hoofdstuk, of zet 'Laat ook zien wat nog open is' aan."
