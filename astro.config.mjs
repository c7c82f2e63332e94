import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { markdownPlugins } from './src/catalog/markdown-plugins.ts'

// A gemeente may host the workbook under a folder of its own: BASE=/wijkwerkboek npm start
const base = process.env.BASE ?? '/'

// A page that only reads needs these to name the casus in use.
const READING = [
  'domain/casus/(lens|path|register|parse-register)[.]',
  'stores/(active-casus|keys|casussen/staat)[.]',
  'platform/(device-storage|page-name)[.]',
]

// A page with a worksheet needs all of these at once: together they compress better, and are one request.
const WORKING = [
  'domain/kinds/',
  // Comparing and going back are for who opens a file, later and elsewhere; leaving out for who makes one.
  'domain/casus/(?!compare|deleted-rows|leave-out|restore|slots)',
  'domain/(progress|result|worksheet/route)[.]',
  'domain/report/(answer-elements|answers|blocks|element)[.]',
  'islands/casus-bar/(CasusBar|CasusMenu|Notice|Notices|SaveStatus|save-and-tell)[.]',
  'islands/(chapter|report|worksheet(?!/VersionChoice))/',
  'islands/(use-on-demand|use-store|wake)[.]',
  'messages/(file-buttons|saving)[.]',
  'platform/(address|environment|route-mark|hand-over|identity|journal|journal-database|keyboard|tabs)[.]',
  'stores/(announcement|casus|device-copy|file-button|hand-over|hold|journal-copy|keeping|lens|opening|other-pages|rows|session|unreadable)[.]',
  'stores/snapshots/(before|begin)[.]',
]

/** @param {string[]} paths */
const inSource = (paths) => `/src/(${paths.join('|')})`

/**
 * Vite wraps every later import in half a kilobyte of preloading. Ours fetches one file, once there is something
 * to save: it can be imported as it stands.
 */
const withoutPreloading = {
  name: 'without-preloading',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load: (id) =>
    id.startsWith('\0vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : undefined,
}

export default defineConfig({
  output: 'static',
  base,
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between inline elements on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  markdown: {
    // Shiki writes style attributes, which our content security policy refuses.
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: markdownPlugins(base.replace(/\/?$/, '/')) }),
  },
  integrations: [mdx(), preact()],
  vite: {
    plugins: [withoutPreloading],
    build: {
      // A small script put into the page would need a hash in our content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'lezen', test: new RegExp(inSource(READING)), priority: 2 },
              {
                name: 'werkblad',
                test: new RegExp(`/node_modules/(preact|nanostores)/|${inSource(WORKING)}`),
                priority: 1,
              },
            ],
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
})
