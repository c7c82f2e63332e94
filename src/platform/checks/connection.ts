/** False when the computer says it has no network; true may still mean a network without internet. */
export const seemsOnline = (): boolean => navigator.onLine !== false

/** The browser, as it names itself: what a helpdesk asks first. */
export const browserName = (): string => navigator.userAgent
