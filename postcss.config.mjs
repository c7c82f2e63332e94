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

// What is left sets private properties (--_utrecht-…) that no remaining rule reads.
const dropUnreadProperties = {
  postcssPlugin: 'drop-unread-nlds-properties',
  OnceExit(root) {
    const read = new Set(root.toString().match(/(?<=var\(\s*)--_utrecht[a-z0-9_-]+/g))
    root.walkDecls(/^--_utrecht/, (declaration) => {
      if (!read.has(declaration.prop)) declaration.remove()
    })
  },
}

export default { plugins: [keepUsedRules, dropUnreadProperties] }
