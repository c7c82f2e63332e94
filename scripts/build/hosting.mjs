// @ts-check
// The same header rules in the words of the hosts that a gemeente is likely to have.

/** @typedef {import('./headers.mjs').Rule} Rule */

/** For Netlify and Cloudflare Pages; our own server reads it too, so that the tests prove this very file. */
export function toHeadersFile(/** @type {Rule[]} */ rules) {
  return `${rules.map(({ path, headers }) => [path, ...lines(headers, '  ', ': ')].join('\n')).join('\n\n')}\n`
}

/** A location in nginx inherits no header once it sets one itself, so each repeats them all. */
export function toNginx(/** @type {Rule[]} */ rules, /** @type {string} */ base) {
  const { common, page, assets, search } = kinds(rules, base)
  const location = (/** @type {string} */ match, /** @type {Record<string, string>} */ headers, rest = '') =>
    `location ${match} {\n${nginxHeaders({ ...common, ...headers })}${rest}}\n`
  return [
    '# Neem dit op in het server-blok van nginx.',
    'charset utf-8;',
    'gzip on;',
    'gzip_types text/css text/javascript application/javascript application/json image/svg+xml;',
    `error_page 404 ${base}404.html;`,
    location(base, page, '  try_files $uri $uri/ =404;\n'),
    location(`^~ ${base}_astro/`, assets),
    location(`^~ ${base}pagefind/`, search),
  ].join('\n')
}

export function toApache(/** @type {Rule[]} */ rules, /** @type {string} */ base) {
  const { common, page, assets, search } = kinds(rules, base)
  const when = (/** @type {string} */ folder, /** @type {Record<string, string>} */ headers) =>
    `<If "%{REQUEST_URI} =~ m#^${base}${folder}/#">\n${apacheHeaders(headers, '  ')}</If>\n`
  return [
    '# Zet dit als .htaccess naast index.html, of in de configuratie. Nodig: mod_headers.',
    'AddDefaultCharset utf-8',
    `ErrorDocument 404 ${base}404.html`,
    apacheHeaders({ ...common, ...page }),
    when('_astro', assets),
    when('pagefind', search),
  ].join('\n')
}

/**
 * IIS refuses files with an extension it does not know, and Pagefind has five of its own; naming one it
 * knows already is an error too, hence the remove. Not tried on a real IIS.
 */
export function toIis(/** @type {Rule[]} */ rules, /** @type {string} */ base) {
  const { common, page, assets, search } = kinds(rules, base)
  const types = ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment', 'pf_filter', 'webmanifest']
  const mime = types.map(
    (type) =>
      `<remove fileExtension=".${type}" /><mimeMap fileExtension=".${type}" mimeType="application/octet-stream" />`,
  )
  const location = (/** @type {string} */ folder, /** @type {Record<string, string>} */ headers) =>
    `  <location path="${folder}">\n    <system.webServer>\n${iisHeaders(headers, true)}    </system.webServer>\n  </location>`
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Zet dit als web.config naast index.html. -->',
    '<configuration>',
    `  <system.webServer>\n${iisHeaders({ ...common, ...page })}`,
    `    <staticContent>${mime.join('')}</staticContent>`,
    '    <httpErrors errorMode="Custom" existingResponse="Replace">',
    `      <remove statusCode="404" /><error statusCode="404" responseMode="ExecuteURL" path="${base}404.html" />`,
    '    </httpErrors>\n  </system.webServer>',
    location('_astro', assets),
    location('pagefind', search),
    '</configuration>\n',
  ].join('\n')
}

/** Servers take rules per folder: all pages share one, the assets and the search index have their own. */
function kinds(/** @type {Rule[]} */ rules, /** @type {string} */ base) {
  const headersOf = (/** @type {string} */ path) => rules.find((rule) => rule.path === path)?.headers ?? {}
  return {
    common: headersOf(`${base}*`),
    page: headersOf(base),
    assets: headersOf(`${base}_astro/*`),
    search: headersOf(`${base}pagefind/*`),
  }
}

function lines(/** @type {Record<string, string>} */ headers, indent = '', between = ' ') {
  return Object.entries(headers).map(([name, value]) => `${indent}${name}${between}${value}`)
}

function nginxHeaders(/** @type {Record<string, string>} */ headers) {
  return Object.entries(headers)
    .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
    .join('')
}

function apacheHeaders(/** @type {Record<string, string>} */ headers, indent = '') {
  return Object.entries(headers)
    .map(([name, value]) => `${indent}Header always set ${name} "${value}"\n`)
    .join('')
}

function iisHeaders(/** @type {Record<string, string>} */ headers, replace = false) {
  const add = Object.entries(headers).map(
    ([name, value]) => `${replace ? `<remove name="${name}" />` : ''}<add name="${name}" value="${value}" />`,
  )
  return `    <httpProtocol><customHeaders>${add.join('')}</customHeaders></httpProtocol>\n`
}
