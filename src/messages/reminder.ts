import type { Reminder } from '../stores/reminder/reminder.ts'

export const changesText = ({ changes, hasFile }: Reminder): string => {
  const count = `${changes} ${changes === 1 ? 'wijziging' : 'wijzigingen'}`
  return hasFile ? `${count} sinds je laatste bestand.` : `${count}, nog niet in een bestand.`
}

export const NOT_NOW = 'Niet nu'
