export const NO_WORKBOOK =
  'De vragen van het werkboek konden niet worden opgehaald. Je antwoorden zijn veilig. Kijk of je verbinding hebt en ververs deze pagina, of bewaar je casus als bestand.'
