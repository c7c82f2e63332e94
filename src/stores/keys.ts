// The names under which things are kept on this device. All begin the same, and we touch no others.
const APP = 'wijkwerkboek'
const FORMAT = 1

export const ACTIVE_KEY = `${APP}:actief`
/** The timer of this meeting; one on the device, whichever page shows it. */
export const TIMER_KEY = `${APP}:timer`
/** Whether its end is to be heard. */
export const TIMER_SOUND_KEY = `${APP}:timer-geluid`
/** The name by which a window for the room knows this tab; kept by the tab. */
export const ROOM_KEY = `${APP}:scherm`
/** Which casus this tab works on; kept by the tab, not by the device. */
export const TAB_KEY = `${APP}:tabblad`
/** The session that is under way: which draaiboek, which block. */
export const MEETING_KEY = `${APP}:sessie`
export const LENS_KEY = `${APP}:bril`
/** On which days this browser was here: it tells whether the browser forgets. */
export const VISIT_KEY = `${APP}:bezoek`
/** A mark: this casus is linked to a file. */
export const LINK_PREFIX = `${APP}:koppeling:`
export const SET_ASIDE_PREFIX = `${APP}:apart:`
/** Notes about a casus that are no answers, and stay on this device. */
export const STAAT_PREFIX = `${APP}:staat:`
export const BESTAND_PREFIX = `${APP}:bestand:`
export const REMINDER_PREFIX = `${APP}:herinnering:`
/** What was found and may stay, by a short mark; per casus. */
export const AGREED_PREFIX = `${APP}:klopt:`
/** A question for tips that was opened here, and what is being answered to it. */
export const TIP_REQUEST_PREFIX = `${APP}:tipvraag:`
export const TIP_DRAFT_PREFIX = `${APP}:tipantwoord:`
/** When the first casus in the bin is to go for good. */
export const BIN_DUE_KEY = `${APP}:prullenbak`
/** Written for a moment when everything of ours is taken off this device: every tab hears it. */
export const WIPE_KEY = `${APP}:wissen`

export const casusPrefix = (casusId: string): string => `${APP}:${FORMAT}:${casusId}:`
export const registerKey = (casusId: string, path: string): string => `${casusPrefix(casusId)}${path}`
export const setAsideKey = (at: number, key: string): string => `${SET_ASIDE_PREFIX}${at}:${key}`

const STORED = /^wijkwerkboek:(\d+):([a-z0-9]{6,32}):(.+)$/

export interface StoredKey {
  readonly format: number
  readonly casusId: string
  readonly path: string
}

/** Takes a key apart; undefined when it is not a register of ours. */
export function parseKey(key: string): StoredKey | undefined {
  const match = STORED.exec(key)
  return match ? { format: Number(match[1]), casusId: match[2] ?? '', path: match[3] ?? '' } : undefined
}

export const isNewerFormat = ({ format }: StoredKey): boolean => format > FORMAT
export const ALL_CASUSSEN = `${APP}:`
