import { existsSync, readdirSync } from 'node:fs'
import { readSchema } from '@karya/subgraph'
import type { ServiceSchema } from './compose.ts'

/** Where each service listens unless told otherwise; a deployment overrides it by FACILITIES_URL and its sisters. */
const ports: Record<string, number> = { facilities: 4001, training: 4002, marketplace: 4003, partnerships: 4004 }

/** Every folder of `directory` with a `schema.graphql`: the services that there are. */
export function readServices(directory: URL): ServiceSchema[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => ({ name, file: new URL(`${name}/schema.graphql`, directory) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, url: urlOf(name), typeDefs: readSchema(file) }))
}

function urlOf(name: string): string {
  const port = ports[name]
  if (port === undefined)
    throw new Error(`services/${name} has no port: add one in gateway/src/composition/services.ts.`)
  return `http://127.0.0.1:${port}/graphql`
}
