import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'

// A gemeente may host the workbook under a folder of its own: BASE=/wijkwerkboek npm start
const base = process.env.BASE ?? '/'

export default defineConfig({
  output: 'static',
  base,
  trailingSlash: 'always',
  // The default, 'jsx', drops the space between inline elements on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  // Shiki writes style attributes, which our content security policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), preact()],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    build: {
      rolldownOptions: {
        output: {
          // A working page needs all of this at once: together it compresses better, and is one request.
          codeSplitting: {
            groups: [
              {
                name: 'werkblad',
                test: /node_modules.(preact|nanostores)|src.(domain.(casus|kinds|file.(format|encode|parse)|report.(blocks|document|elements|wall|lapsed)|progress)|stores.(active|casus\.|device|file-button|hold|journal|keep|keys|lens|opening|other|rows|session)|platform|messages.(file-buttons|saving|versions)|islands.(use-store|worksheet|casus-bar|chapter|report))/,
              },
            ],
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
})
