export { readConfig, type StandaloneConfig } from './config.ts'
export type { Life } from './life.ts'
export { startKarya } from './start.ts'
