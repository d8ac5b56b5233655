#!/usr/bin/env node
/**
 * `bench.js gateways` and `bench.js postgres`: installs what the bench alone needs, builds Karya, measures, and writes `results/`.
 * README.md says what is measured. Nothing but Node is imported before the packages are there.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { prepare } from '../src/prepare.js'

const usage = `Usage: bench.js gateways | postgres [options]
  --rounds 5            how often everyone is measured with everything
  --seconds 1           how long each time (postgres 2)
  --connections 8       how many requests are under way at once
  --stall-seconds 12    how long stalls are watched (gateways)
  --parts http,one-process,stalls    (gateways)
  --only karya,apollo   these contestants alone
  --no-build            take Karya as it was built
  --data <folder>       where the database is kept, instead of packages/bench/.data (postgres)
  --out <folder>        instead of packages/bench/results
`

const options = {
  rounds: { type: 'string', default: '5' },
  seconds: { type: 'string' },
  connections: { type: 'string', default: '8' },
  'stall-seconds': { type: 'string', default: '12' },
  parts: { type: 'string', default: 'http,one-process,stalls' },
  only: { type: 'string' },
  'no-build': { type: 'boolean', default: false },
  data: { type: 'string' },
  out: { type: 'string' },
}

const commands = {
  gateways: async () => (await import('../src/gateways/run.js')).runGateways,
  postgres: async () => (await import('../src/postgres/run.js')).runPostgres,
}

const say = line => process.stderr.write(`${line}\n`)

async function main() {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const command = commands[positionals[0]]
  if (!command) {
    process.stdout.write(usage)
    process.exitCode = 2
    return
  }
  prepare({ isBuilding: !values['no-build'], say })
  const run = await command()
  const settings = {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds ?? (positionals[0] === 'postgres' ? 2 : 1)),
    connections: Number(values.connections),
    stallSeconds: Number(values['stall-seconds']),
    parts: values.parts.split(','),
    only: values.only?.split(','),
    dataDirectory: values.data ?? fileURLToPath(new URL('../.data', import.meta.url)),
  }
  const { results, files } = await run(settings, say)
  const folder = values.out ? pathToFileURL(`${resolve(values.out)}/`) : new URL('../results/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${positionals[0]}.json`, folder), `${JSON.stringify(results, null, 2)}\n`)
  for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, folder), text)
  process.stdout.write(files[`${positionals[0]}.md`])
}

await main()
