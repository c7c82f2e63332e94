/** Apart from the other sentences: a page that only reads needs this one alone. */
export const COPY_NOT_FETCHED =
  'De kopie maken lukte niet: het voorbeeld is niet opgehaald. Er is niets veranderd. Kijk of je internet hebt en probeer het opnieuw.'
