/** The folder the site lives in, always ending in a slash. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/')

/** An address within the site, such as 'werkboek/urgentie/'. */
export const href = (path: string): string => `${base}${path}`
