import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CodedError, defineSubgraph, type Served, type Subgraph, serveSubgraph, type Viewer } from '@karya/subgraph'
import { compose } from '../src/composition/compose.ts'
import { createGateway, type Gateway, type GatewayOptions } from '../src/index.ts'

export const secret = 'a secret of at least thirty-two bytes'

interface TestContext {
  viewer: Viewer
}

const workshopSdl = `
  type Query { workshop(id: ID!): Workshop workshops(direction: SortDirection = ASC): [Workshop!]! whoAsks: String fails: String refuses: String echo(kind: WorkshopKind!): WorkshopKind opened(on: Date): Date }
  type Mutation { rename(id: ID!, name: String!, on: Date): Workshop }
  enum WorkshopKind { BEADS WOOD }
  type Workshop @key(fields: "id") { id: ID! name: String! contexts: Int! }
`
const craftSdl = `
  type Query { crafts: [Craft!]! }
  type Craft { id: ID! workshop: Workshop }
  type Workshop @key(fields: "id") { id: ID! crafts: [Craft!] teacher: String who: String }
`

/** Two subgraphs: workshops, and crafts that extend them. `contexts` counts how many contexts each has made. */
export function testSubgraphs() {
  const directory = mkdtempSync(join(tmpdir(), 'karya-gateway-'))
  const contexts = { workshops: 0, crafts: 0 }
  const names = new Map([
    ['1', 'Lilis'],
    ['2', 'Nyatu'],
  ])
  const define = (name: 'workshops' | 'crafts', sdl: string, resolvers: object): Subgraph => {
    const path = join(directory, `${name}.graphql`)
    writeFileSync(path, sdl)
    return defineSubgraph({
      name,
      schemaFile: pathToFileURL(path),
      resolvers,
      createContext: viewer => {
        contexts[name] += 1
        return { viewer }
      },
      health: async () => undefined,
      stop: async () => undefined,
    })
  }
  const workshop = (id: string) => (names.has(id) ? { __typename: 'Workshop', id } : null)
  const workshops = define('workshops', workshopSdl, {
    Query: {
      workshop: (_: unknown, { id }: { id: string }) => workshop(id),
      workshops: () => [...names.keys()].map(workshop),
      whoAsks: (_: unknown, _args: unknown, { viewer }: TestContext) => `${viewer.role} ${viewer.subject}`,
      fails: () => {
        throw new Error('connect ECONNREFUSED 10.0.0.1:5432')
      },
      refuses: () => {
        throw new CodedError('FORBIDDEN', 'Only an OFFICER may read this.')
      },
      echo: (_: unknown, { kind }: { kind: string }) => kind,
      opened: (_: unknown, { on }: { on?: string }) => on,
    },
    Mutation: {
      rename: (_: unknown, { id, name }: { id: string; name: string }) => {
        names.set(id, name)
        return workshop(id)
      },
    },
    Workshop: {
      __resolveReference: ({ id }: { id: string }) => workshop(id),
      name: ({ id }: { id: string }) => names.get(id),
      contexts: () => contexts.workshops,
    },
  })
  const crafts = define('crafts', craftSdl, {
    Query: { crafts: () => ['1', '2'].map(id => ({ id, workshop: { id } })) },
    Workshop: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      crafts: ({ id }: { id: string }) => [{ id, workshop: { id } }],
      teacher: ({ id }: { id: string }) => {
        if (id === '2') throw new CodedError('NOT_FOUND', 'Nobody teaches here.')
        return 'Ibu Rina'
      },
      who: (_: unknown, _args: unknown, { viewer }: TestContext) => viewer.role,
    },
  })
  return { all: [workshops, crafts], contexts }
}

/** A file with the supergraph of these subgraphs, each at the given URL. */
export function writeSupergraph(subgraphs: readonly Subgraph[], urls: Record<string, string> = {}): string {
  const composition = compose(
    subgraphs.map(({ name, typeDefs }) => ({ name, typeDefs, url: urls[name] ?? 'http://127.0.0.1:1/graphql' })),
  )
  if ('faults' in composition) throw new Error(composition.faults.join('\n'))
  const path = join(mkdtempSync(join(tmpdir(), 'karya-supergraph-')), 'supergraph.graphql')
  writeFileSync(path, composition.supergraphSdl)
  return path
}

export const startGateway = (options: Partial<GatewayOptions> & { supergraphPath: string }): Promise<Gateway> =>
  createGateway({
    port: 0,
    host: '127.0.0.1',
    serviceUrls: {},
    timeouts: { default: 30_000 },
    hasIntrospection: true,
    hasLimits: true,
    isDevelopment: false,
    ...options,
  })

/** Serves each subgraph over HTTP on a free port. */
export async function serveAll(subgraphs: readonly Subgraph[], options: { secret?: string } = {}) {
  const servers: Record<string, Served> = {}
  for (const subgraph of subgraphs) {
    servers[subgraph.name] = await serveSubgraph(subgraph, { host: '127.0.0.1', port: 0, ...options })
  }
  const urls = Object.fromEntries(Object.entries(servers).map(([name, { url }]) => [name, `${url}/graphql`]))
  return { servers, urls, close: () => Promise.all(Object.values(servers).map(server => server.close())) }
}

export interface Answer {
  status: number
  headers: Headers
  data?: Record<string, never> | null
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string; serviceName?: string } }[]
  text: string
}

export type RequestBody = string | Uint8Array | { query: string; variables?: object; operationName?: string }

/** Posts bytes or text as they are, or a query with variables as JSON, and reads what comes back. */
export async function ask(url: string, body: RequestBody, headers: Record<string, string> = {}): Promise<Answer> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: isRaw ? body : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, ...JSON.parse(text) }
}
