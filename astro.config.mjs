import { satteri } from '@astrojs/markdown-satteri'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { markdownPlugins } from './src/catalog/markdown-plugins.ts'

// A gemeente may host the workbook under a folder of its own: BASE=/wijkwerkboek npm start
const base = process.env.BASE ?? '/'

// A page that only reads needs these to know whether there is a casus.
const READING = ['stores/(active-casus|keys|casussen/staat)[.]', 'platform/device-storage[.]']

// And these to name it.
const NAMING = ['domain/casus/(lens|path|register|parse-register)[.]', 'platform/(page-name|save-key)[.]']

// A page with a worksheet needs all of these at once: together they compress better, and are one request.
const WORKING = [
  'domain/kinds/',
  // Comparing and going back are for who opens a file, later and elsewhere; leaving out for who makes one.
  'domain/casus/(?!compare|deleted-rows|leave-out|restore|slots)',
  'domain/(progress|result|privacy/may-hold|worksheet/(has-view|route))[.]',
  'domain/report/(answer-elements|answers|blocks|element)[.]',
  'islands/casus-bar/(CasusBar|CasusMenu|Notice|Notices|SaveStatus|save-and-tell)[.]',
  'islands/reminder/care-when-needed[.]',
  'islands/(chapter|worksheet(?!/(BesideField|OtherLenses|VersionChoice|RemovedRows)))/',
  'islands/report/ReportView[.]',
  'islands/(use-on-demand|use-store|wake)[.]',
  'messages/(file-buttons|saving)[.]',
  'platform/(address|environment|route-mark|hand-over|identity|journal|journal-database|keyboard|tabs)[.]',
  'stores/(announcement|link/mark|casus|device-copy|file-button|hand-over|hold|journal-copy|keeping|lens|opening|other-pages|rows|session|unreadable)[.]',
]

/** @param {string[]} paths */
const inSource = (paths) => `/src/(${paths.join('|')})`

const PRELOAD_LIST = /^const __vite__mapDeps=.*\n/m
const PRELOAD_USE = /,__vite__mapDeps\(\[[\d,]*\]\)/g

/**
 * Vite wraps every later import in half a kilobyte of preloading, and begins each file that has one with a list of
 * what to fetch ahead. Ours are fetched once there is something to do, and may come as they stand: a reading page
 * weighs a tenth less.
 */
const withoutPreloading = {
  name: 'without-preloading',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} id */
  load: (id) =>
    id.startsWith('\0vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : undefined,
  generateBundle: {
    order: /** @type {const} */ ('post'),
    /** @param {unknown} _options @param {Record<string, { type: string, code?: string }>} bundle */
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.code?.includes('__vite__mapDeps'))
          file.code = file.code.replace(PRELOAD_LIST, '').replace(PRELOAD_USE, '')
    },
  },
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
              // With what fetches a part later: on a page that only reads, that must not bring the working part along.
              { name: 'lezen', test: new RegExp(`${inSource(READING)}|vite/preload-helper`), priority: 2 },
              { name: 'naam', test: new RegExp(inSource(NAMING)), priority: 2 },
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
