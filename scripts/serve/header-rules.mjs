// @ts-check
// Reads dist/_headers back: the server sends what that file says, so that a test through the server
// proves the file that Netlify and Cloudflare will use.

/** @typedef {{ path: string, headers: Record<string, string> }} Rule */

/** @returns {Rule[]} */
export function parseHeadersFile(/** @type {string} */ text) {
  /** @type {Rule[]} */
  const rules = []
  for (const line of text.split('\n').filter(Boolean)) {
    const [, name, value] = line.match(/^\s+([^:]+):\s*(.*)$/) ?? []
    if (name === undefined || value === undefined) rules.push({ path: line, headers: {} })
    else Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value })
  }
  return rules
}

/** Every header whose rule matches this path. */
export function headersFor(/** @type {Rule[]} */ rules, /** @type {string} */ path) {
  /** @type {Record<string, string>} */
  const none = {}
  return rules
    .filter((rule) => matches(rule.path, path))
    .reduce((all, rule) => Object.assign(all, rule.headers), none)
}

function matches(/** @type {string} */ pattern, /** @type {string} */ path) {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern
}
