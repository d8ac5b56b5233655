import { readConfig } from './config.ts'
import { live } from './life.ts'
import { startKarya } from './start.ts'
import { showSummary } from './summary.ts'

await live(async life => {
  const { url } = await startKarya(readConfig(), life)
  showSummary(url)
})
