import type { Subgraph } from '@karya/subgraph'
import { Agent, type Dispatcher } from 'undici'
import { inProcessSource } from './in-process.ts'
import { overHttpSource } from './over-http.ts'
import { type Outcome, observed, type Source } from './source.ts'

export interface SourceOptions {
  /** These are executed in this process; every other service of the supergraph is asked over HTTP. */
  subgraphs: readonly Subgraph[]
  /** Where to reach a service instead of the URL in the supergraph, by service name. */
  serviceUrls: Readonly<Record<string, string>>
  secret: string | undefined
  /** How long a service may take for its answer, by name; `default` holds for the others. */
  timeouts: Readonly<Record<string, number> & { default: number }>
  observe(service: string, outcome: Outcome): void
}

export interface Sources {
  /** Throws for a service that was not added. */
  get(service: string): Source
  add(service: { name: string; url?: string | undefined }): Source
  all: ReadonlyMap<string, Source>
  /** Where a service answers that is asked over HTTP; undefined for one in this process. Known once it is added. */
  remoteUrl(service: string): string | undefined
  dispatcher: Dispatcher
  close(): Promise<void>
}

/** How each service of a supergraph is reached: which of the two is configuration, and nothing else can tell. */
export function createSources(options: SourceOptions): Sources {
  const { subgraphs, serviceUrls, secret, timeouts, observe } = options
  const dispatcher = new Agent({ connect: { timeout: 3_000 }, keepAliveTimeout: 30_000 })
  const remoteUrls = new Map<string, string>()
  const all = new Map<string, Source>()
  const remote = (name: string, url: string) => {
    remoteUrls.set(name, url)
    const timeoutMilliseconds = timeouts[name] ?? timeouts.default
    return overHttpSource({ name, url, dispatcher, timeoutMilliseconds, secret, report: reportChanges(name) })
  }
  return {
    all,
    get: name => {
      const source = all.get(name)
      if (!source) throw new TypeError(`No service is named ${name}.`)
      return source
    },
    add: ({ name, url }) => {
      const subgraph = subgraphs.find(candidate => candidate.name === name)
      const source = subgraph ? inProcessSource(subgraph) : remote(name, serviceUrls[name] ?? url ?? '')
      const counted = observed(source, outcome => observe(name, outcome))
      all.set(name, counted)
      return counted
    },
    remoteUrl: service => remoteUrls.get(service),
    dispatcher,
    close: () => dispatcher.destroy(),
  }
}

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
