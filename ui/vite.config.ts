import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The editor of rich text comes when somebody begins to write. */
const editor = /node_modules[\\/](@tiptap|prosemirror-|marked|linkifyjs|orderedmap|rope-sequence|w3c-keyname|crelt)/
/** What the pages are made of. */
const shared = /node_modules|src[\\/](boards|components|generated|host)[\\/]|src[\\/]lib[\\/](?!texts)/

/** Where the commands are served to a browser. */
const devhost = process.env.MAINSTAY_DEVHOST ?? 'http://127.0.0.1:1421'

/**
 * Puts the styles of the first picture into the page itself: it is painted one trip to the host
 * earlier. Styles alone; the policy of the page lets no script stand there.
 */
const firstStyles: Plugin = {
  name: 'first-styles',
  enforce: 'post',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle }) {
      return html.replace(/\s*<link rel="stylesheet"[^>]*href="\/([^"]+)">/g, (link, file: string) => {
        const styles = bundle?.[file]
        return styles?.type === 'asset' ? `<style>${String(styles.source).trim()}</style>` : link
      })
    },
  },
}

/** Writes the first picture as one script of its own, which the shell runs before anything is fetched. */
const firstScript: Plugin = {
  name: 'first-script',
  async generateBundle() {
    const lib = { entry: root('./src/first.ts'), formats: ['iife' as const], name: 'first' }
    const built = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } })
    const script = [built].flat().flatMap((one) => ('output' in one ? one.output : []))[0]
    if (script?.type === 'chunk') this.emitFile({ type: 'asset', fileName: 'first.js', source: script.code })
  },
}

// The texts and the font live with the Rust crates that own them; the UI reads the same files.
export default defineConfig({
  plugins: [svelte(), firstStyles, firstScript],
  resolve: {
    alias: {
      $ui: root('./src'),
      $ftl: root('../src-tauri/crates/i18n/ftl'),
      $fonts: root('../src-tauri/crates/charts/fonts'),
    },
    ...(process.env.VITEST ? { conditions: ['browser'] } : {}),
  },
  build: {
    target: ['safari16', 'chrome111'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Few files instead of one for every part that two pages share: in a window each costs a trip to the host.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'load', test: /preload-helper|rolldown.runtime/, priority: 1 },
            { name: 'floating', test: /@floating-ui/, priority: 2 },
            { name: 'editor', test: editor, priority: 1 },
            { name: 'core', test: shared },
          ],
        },
      },
    },
  },
  server: {
    port: 1420,
    strictPort: true,
    fs: { allow: ['..'] },
    proxy: Object.fromEntries(['/call', '/cancel', '/events', '/reset'].map((path) => [path, devhost])),
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'], setupFiles: ['src/test.ts'] },
})
