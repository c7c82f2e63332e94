export const PUT_ON_AGENDA = 'Zet op de werkagenda'
export const NOW_ON_AGENDA = 'Dit staat nu op de werkagenda.'
export const ALREADY_ON_AGENDA = 'Dit antwoord staat al op de werkagenda.'
export const ON_AGENDA = 'Staat op de werkagenda.'
export const OFF_AGENDA = 'Dit is weer van de werkagenda gehaald.'

const actions = (count: number): string => (count === 1 ? '1 actie' : `${count} acties`)

/** '12 acties, waarvan 9 open.' */
export const countText = (all: number, open: number): string =>
  open === all ? `${actions(all)}, allemaal open.` : `${actions(all)}, waarvan ${open} open.`

/** '4 van de 12 acties.' when some are left out. */
export const shownText = (shown: number, all: number): string =>
  shown === all ? `Je ziet ze allemaal.` : `Je ziet er ${shown}.`

export const lateText = (count: number): string =>
  count === 1 ? '1 actie is over haar datum' : `${count} acties zijn over hun datum`
export const ownerlessText = (count: number): string =>
  count === 1 ? '1 actie is nog van niemand' : `${count} acties zijn nog van niemand`
export const datelessText = (count: number): string =>
  count === 1 ? '1 actie heeft nog geen datum' : `${count} acties hebben nog geen datum`

export const CHANGED_ORDER = 'Je wijzigde iets. De lijst blijft staan tot jij hem bijwerkt.'
