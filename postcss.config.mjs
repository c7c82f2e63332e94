import { readdirSync, readFileSync } from 'node:fs'

// The NL Design System packages carry every variant of a component. We keep the rules whose classes
// our own sources name in full, and drop the rest: a chapter page has 9 kB for all its CSS.
const PACKAGES = /node_modules[\\/]@(utrecht|nl-design-system-candidate)[\\/]/
const CLASS = /\b(?:utrecht|nl)-[a-z0-9_-]+/g

const sources = readdirSync('src', { recursive: true })
  .filter(file => /\.(astro|tsx?|mdx)$/.test(file))
  .map(file => readFileSync(`src/${file}`, 'utf8'))
const used = new Set(sources.join('\n').match(CLASS))

const isUsed = selector => (selector.replace(/:not\([^)]*\)/g, '').match(CLASS) ?? []).every(name => used.has(name))

const keepUsedRules = {
  postcssPlugin: 'keep-used-nlds-rules',
  Rule(rule) {
    if (!PACKAGES.test(rule.source?.input.file ?? '')) return
    const kept = rule.selectors.filter(isUsed)
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  },
}

// What is left mentions private properties (--_utrecht-…) that no remaining rule sets or reads.
const dropDeadProperties = {
  postcssPlugin: 'drop-dead-nlds-properties',
  OnceExit(root) {
    for (let before = -1; before !== 0; ) {
      const read = new Set(root.toString().match(/var\(\s*--_[a-z0-9_-]+/g)?.map(v => v.replace(/var\(\s*/, '')))
      before = 0
      root.walkDecls(/^--_utrecht-/, declaration => {
        if (read.has(declaration.prop)) return
        declaration.remove()
        before += 1
      })
    }
  },
}

export default { plugins: [keepUsedRules, dropDeadProperties] }
