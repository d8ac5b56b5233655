import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { print } from 'graphql'
import { composeSupergraph, federationOneSchema, schemaOf } from '../graph/compose.js'
import { serviceNames } from '../graph/services.js'
import { freePorts, startProgram, untilReady } from '../measure/program.js'

/** What all gateways of a run share: the subgraphs, where they are, and the supergraph and the SDL as files. */
export async function openSetting() {
  const directory = mkdtempSync(join(tmpdir(), 'karya-bench-'))
  const ports = await freePorts(serviceNames.length)
  const urls = Object.fromEntries(serviceNames.map((name, index) => [name, `http://127.0.0.1:${ports[index]}/graphql`]))
  const supergraph = join(directory, 'supergraph.graphql')
  writeFileSync(
    supergraph,
    composeSupergraph(name => urls[name]),
  )
  for (const name of serviceNames) writeFileSync(join(directory, `${name}.graphql`), print(schemaOf(name)))
  const services = Object.fromEntries(
    serviceNames.map((name, index) => [name, { port: ports[index], sdl: federationOneSchema(name) }]),
  )
  const subgraphs = startProgram({
    name: 'subgraphs',
    program: new URL('../subgraphs/main.js', import.meta.url),
    args: [JSON.stringify(services)],
  })
  await Promise.all(Object.values(urls).map(url => untilReady(subgraphs, url)))
  return {
    directory,
    supergraph,
    urls,
    subgraphs,
    close: async () => {
      await subgraphs.stop()
      rmSync(directory, { recursive: true })
    },
  }
}
