import { readdirSync, readFileSync } from 'node:fs'

// The NL Design System packages carry every variant of a component. We keep the rules whose classes
// our own sources name in full, and drop the rest: a chapter page has 9 kB for all its CSS.
// Nothing of ours is ever disabled, except for a moment before hydration, and then it should not flicker.
const PACKAGES = /node_modules[\\/]@(utrecht|nl-design-system-candidate)[\\/]/
const CLASS = /\b(?:utrecht|nl)-[a-z0-9_-]+/g

const sources = readdirSync('src', { recursive: true })
  .filter((file) => /\.(astro|tsx?|mdx)$/.test(file))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
const used = new Set(sources.join('\n').match(CLASS))

function isUsed(selector) {
  const applied = selector.replace(/:not\([^)]*\)/g, '')
  return !/:(disabled|active)/.test(applied) && (applied.match(CLASS) ?? []).every((name) => used.has(name))
}

const keepUsedRules = {
  postcssPlugin: 'keep-used-nlds-rules',
  Rule(rule) {
    if (!PACKAGES.test(rule.source?.input.file ?? '')) return
    const kept = rule.selectors.filter(isUsed)
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  },
}

const PRIVATE = /var\(\s*(--(?:_utrecht|nl-icon)[a-z0-9_-]+)/g

/** Where the bracket that opens just before `start` closes again. */
function closing(text, start) {
  let depth = 1
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1
    if (text[at] === ')') depth -= 1
    if (depth === 0) return at
  }
  return text.length
}

/** `var(--_private, fallback)` → `fallback`, for a private property that nothing sets any more. */
function withoutUnset(value, isSet) {
  for (const match of value.matchAll(PRIVATE)) {
    const inside = match.index + match[0].length
    const end = closing(value, match.index + 'var('.length)
    const fallback = value.slice(inside, end).replace(/^\s*,\s*/, '')
    if (isSet.has(match[1]) || fallback === '') continue
    return withoutUnset(value.slice(0, match.index) + fallback + value.slice(end + 1), isSet)
  }
  return value
}

// What is left sets private properties (--_utrecht-…, and --nl-icon-… for icons we have none of) that no remaining rule reads, and reads ones that none
// sets. Taking one away can leave another without a reader, so this goes on until nothing changes.
const dropDeadProperties = {
  postcssPlugin: 'drop-dead-nlds-properties',
  OnceExit(root) {
    // A field as wide as the letters it may hold: set per field, and ours hold as many as one types.
    root.walkDecls((declaration) => {
      if (declaration.value.includes('value-max-length')) declaration.remove()
    })
    for (let before = ''; before !== root.toString(); ) {
      before = root.toString()
      const isSet = new Set(before.match(/--(?:_utrecht|nl-icon)[a-z0-9_-]+(?=\s*:)/g))
      const isRead = new Set([...before.matchAll(PRIVATE)].map(([, name]) => name))
      root.walkDecls((declaration) => {
        if (/^--(_utrecht|nl-icon)/.test(declaration.prop) && !isRead.has(declaration.prop))
          declaration.remove()
        else if (declaration.value.includes('--_utrecht'))
          declaration.value = withoutUnset(declaration.value, isSet)
      })
    }
  },
}

export default { plugins: [keepUsedRules, dropDeadProperties] }
