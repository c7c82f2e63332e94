// Serves the built site to the browser tests, through our own server and so with its real headers.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { normalizeBase } from '../../scripts/build.mjs'
import { serve } from '../../scripts/serve.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. In a test: `inject('siteUrl')`. */
    siteUrl: string
  }
}

export default async function setup(project: TestProject) {
  if (!existsSync(resolve('dist/_headers')))
    throw new Error('There is no built site in dist. Run: npm run build')
  const { url, close } = await serve({ dir: 'dist', base: normalizeBase(process.env['BASE']) })
  project.provide('siteUrl', url)
  return close
}
