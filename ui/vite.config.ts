import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Where the commands are served to a browser. */
const devhost = process.env.MAINSTAY_DEVHOST ?? 'http://127.0.0.1:1421'

// The texts and the font live with the Rust crates that own them; the UI reads the same files.
export default defineConfig({
  plugins: [svelte()],
  resolve: {
    alias: {
      $ui: root('./src'),
      $ftl: root('../src-tauri/crates/i18n/ftl'),
      $fonts: root('../src-tauri/crates/charts/fonts'),
    },
    ...(process.env.VITEST ? { conditions: ['browser'] } : {}),
  },
  build: { target: ['safari16', 'chrome111'], assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  server: {
    port: 1420,
    strictPort: true,
    fs: { allow: ['..'] },
    proxy: Object.fromEntries(['/call', '/cancel', '/events', '/reset'].map((path) => [path, devhost])),
  },
  test: { environment: 'happy-dom', include: ['src/**/*.test.ts'] },
})
