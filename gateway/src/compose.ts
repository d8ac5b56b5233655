/**
 * Composes `services/*\/schema.graphql` to `gateway/supergraph.graphql`; with `--check` only says whether that file is
 * up to date. Exits with 1 for every error, every hint and a stale file.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { compose } from './composition/compose.ts'
import { readServices } from './composition/services.ts'
import { ownSupergraph } from './config.ts'

const services = readServices(new URL('../../services/', import.meta.url))
const composition = compose(services)
const names = services.map(({ name }) => name).join(', ')

if ('faults' in composition) fail(composition.faults)
else if (!process.argv.includes('--check')) {
  writeFileSync(ownSupergraph, composition.supergraphSdl)
  say(`gateway/supergraph.graphql: ${names}`)
} else if (composition.supergraphSdl === readCommitted()) say(`gateway/supergraph.graphql is up to date: ${names}`)
else fail(['gateway/supergraph.graphql is stale. Run `npm run compose -w gateway` and commit it.'])

function readCommitted(): string | undefined {
  try {
    return readFileSync(ownSupergraph, 'utf8')
  } catch {
    return undefined
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(faults: readonly string[]): void {
  process.stderr.write(`${faults.join('\n')}\n`)
  process.exitCode = 1
}
