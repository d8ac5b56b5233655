import { fileURLToPath } from 'node:url'

export const explorerDirectory = fileURLToPath(new URL('./dist/', import.meta.url))
