import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

/** Writes `file.gz` beside every file worth it, so that the gateway never compresses while it answers. */
const precompress = (): Plugin => ({
  name: 'precompress',
  apply: 'build',
  writeBundle({ dir }) {
    for (const file of readdirSync(dir as string, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:js|css|html|svg)$/.test(file)) continue
      const path = join(dir as string, file)
      const content = readFileSync(path)
      if (content.length > 1024) writeFileSync(`${path}.gz`, gzipSync(content, { level: 6 }))
    }
  },
})

export default defineConfig({
  // The page works at whatever path it is served.
  base: './',
  plugins: [precompress()],
  worker: { format: 'es' },
  logLevel: 'warn',
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 6_000,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
})
