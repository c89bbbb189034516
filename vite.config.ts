import { defineConfig } from 'vite'

/** The client build: one style sheet, a small entry script and an island per interactive element. */
export default defineConfig({
  base: '/static/',
  build: {
    outDir: 'dist/client',
    manifest: true,
    // Browsers that know `light-dark()`, so that both colour schemes stay one small sheet.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    rolldownOptions: { input: 'src/web/client.ts' },
  },
  publicDir: false,
})
