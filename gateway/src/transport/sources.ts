import type { GraphQLDataSource, ServiceEndpointDefinition } from '@apollo/gateway'
import type { Subgraph } from '@karya/subgraph'
import { Agent, type Dispatcher } from 'undici'
import { inProcessSource } from './in-process.ts'
import { overHttpSource } from './over-http.ts'
import type { RequestContext } from './request-context.ts'

export interface SourceOptions {
  /** These are executed in this process; every other service of the supergraph is asked over HTTP. */
  subgraphs: readonly Subgraph[]
  /** Where to reach a service instead of the URL in the supergraph, by service name. */
  serviceUrls: Readonly<Record<string, string>>
  observe(service: string, outcome: 'answered' | 'unavailable'): void
}

export interface Sources {
  build(service: ServiceEndpointDefinition): GraphQLDataSource<RequestContext>
  /** Where a service answers that is asked over HTTP; undefined for one in this process. Known once it is built. */
  remoteUrl(service: string): string | undefined
  dispatcher: Dispatcher
  close(): Promise<void>
}

/** How each service of a supergraph is reached: which of the two is configuration, and nothing else can tell. */
export function createSources({ subgraphs, serviceUrls, observe }: SourceOptions): Sources {
  const dispatcher = new Agent({
    connect: { timeout: 3_000 },
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
    keepAliveTimeout: 30_000,
  })
  const remoteUrls = new Map<string, string>()
  const remote = (name: string, url: string) => {
    remoteUrls.set(name, url)
    return overHttpSource({ name, url, dispatcher, report: reportChanges(name) })
  }
  return {
    build: ({ name, url }) => {
      const subgraph = subgraphs.find(candidate => candidate.name === name)
      const source = subgraph ? inProcessSource(subgraph) : remote(name, serviceUrls[name] ?? url ?? '')
      return observed(name, source, observe)
    },
    remoteUrl: service => remoteUrls.get(service),
    dispatcher,
    close: () => dispatcher.destroy(),
  }
}

function observed(
  name: string,
  source: GraphQLDataSource<RequestContext>,
  observe: SourceOptions['observe'],
): GraphQLDataSource<RequestContext> {
  return {
    process: async fetch => {
      const result = await source.process(fetch)
      const isUnavailable =
        !result.data && result.errors?.some(error => unavailable.has(error.extensions?.code as string))
      observe(name, isUnavailable ? 'unavailable' : 'answered')
      return result
    },
  }
}

const unavailable = new Set(['SUBGRAPH_UNAVAILABLE', 'TIMEOUT', 'DATABASE_UNAVAILABLE'])

/** A service that is down fails every request: its fault is logged once in ten seconds, not once a request. */
function reportChanges(service: string): (message: string, cause: unknown) => void {
  let quietUntil = 0
  return (message, cause) => {
    if (Date.now() < quietUntil) return
    quietUntil = Date.now() + 10_000
    const error =
      cause instanceof Error ? `${cause.message} ${(cause as NodeJS.ErrnoException).code ?? ''}`.trim() : String(cause)
    process.stderr.write(`${JSON.stringify({ level: 'warn', message, service, error })}\n`)
  }
}
