import type { ExecuteFetch, FetchAnswer, ReadAnswer, SubgraphOperation } from '@karya/plan-compiler'
import { CodedError, type ErrorCode, publicViewer, viewerHeader } from '@karya/subgraph'
import { Kind, parse } from 'graphql'
import type { Dispatcher } from 'undici'
import { type Address, exchange, Overdue } from './exchange.ts'
import { type Answered, ClientGone, createRequestContext, type RequestContext } from './request-context.ts'
import type { Source } from './source.ts'

export interface RemoteService {
  name: string
  url: string
  dispatcher: Dispatcher
  /** How long it may take for its answer. */
  timeoutMilliseconds: number
  /** Shared with the service; without it nobody is signed for. */
  secret: string | undefined
  /** Told why a service gave nothing, with all that a client must not see. */
  report(message: string, cause: unknown): void
}

/**
 * Asks one subgraph over HTTP, on connections kept alive. Whatever keeps it from answering GraphQL comes out as
 * `SUBGRAPH_UNAVAILABLE` or `TIMEOUT` with the name of the service, never its address; what it answers passes unchanged.
 */
export function overHttpSource(service: RemoteService): Source {
  const { origin, pathname, search } = new URL(service.url)
  const address = { origin, path: `${pathname}${search}` }
  return {
    health: async () => {
      // Any federated service answers its own type name, whoever wrote it.
      const body = JSON.stringify({ query: '{ __typename }' })
      const { data } = read(
        await ask(service, address, body, createRequestContext(publicViewer, service.secret)),
        service,
      )
      if (!data) throw new Error(`${service.name} answers no data`)
    },
    prepare: operation => {
      const head = `{"query":${JSON.stringify(operation.text)},"operationName":${JSON.stringify(operation.name ?? null)},"variables":`
      const readData = operation.reader?.()
      const send = operation.kind === 'query' ? askOnceAtATime : ask
      const execute: ExecuteFetch<RequestContext> = async (variables, context) => {
        context.departure.check()
        const body = `${head}${textOf(variables)}}`
        try {
          return read(await send(service, address, body, context), service, readData)
        } catch (error) {
          if (error instanceof ClientGone) throw error
          const [code, message] = explain(service.name, error)
          service.report(message, error)
          return failed(operation, code, message)
        }
      }
      return execute
    },
  }
}

/** Throws `BAD_USER_INPUT` for what is nested thousands deep, as a custom scalar may be. */
function textOf(variables: object): string {
  try {
    return JSON.stringify(variables)
  } catch (error) {
    if (error instanceof RangeError) throw new CodedError('BAD_USER_INPUT', 'The variables are nested too deeply.')
    throw error
  }
}

const plainHeaders = { 'content-type': 'application/json', accept: 'application/json' }

/** Parts of one query that ask the same of the same service share one exchange; each reads an answer of its own. */
function askOnceAtATime(
  service: RemoteService,
  address: Address,
  body: string,
  context: RequestContext,
): Promise<Answered> {
  const key = `${service.name}\n${body}`
  const underway = context.sharedAnswers.get(key)
  if (underway) return underway
  const asked = ask(service, address, body, context)
    // The service closed a connection that was kept alive, in the moment it was used again. A query can be sent again.
    .catch(error => (isClosedConnection(error) ? ask(service, address, body, context) : Promise.reject(error)))
    .finally(() => context.sharedAnswers.delete(key))
  context.sharedAnswers.set(key, asked)
  return asked
}

async function ask(
  { dispatcher, timeoutMilliseconds }: RemoteService,
  address: Address,
  body: string,
  { departure, signedViewer }: RequestContext,
): Promise<Answered> {
  const signed = await signedViewer()
  const headers = signed === undefined ? plainHeaders : { ...plainHeaders, [viewerHeader]: signed }
  return exchange({ dispatcher, address, headers, body, timeoutMilliseconds }, departure)
}

/** A GraphQL answer, whatever its HTTP status. Throws for anything else. */
function read({ status, body }: Answered, { secret }: RemoteService, readData?: ReadAnswer): FetchAnswer {
  const text = body.toString('utf8')
  const data = status === 401 ? undefined : readData?.(text)
  if (data) return { data }
  const answer = parseAnswer(text)
  if (!answer) throw new Error(`answered ${status} without a GraphQL result: ${text.slice(0, 200)}`)
  if (status === 401 && secret) {
    throw new Error('refused the signature of this gateway: SUBGRAPH_SECRET is not the same on both sides')
  }
  return answer
}

function parseAnswer(text: string): FetchAnswer | undefined {
  let answer: unknown
  try {
    answer = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof answer !== 'object' || answer === null) return undefined
  const { data, errors } = answer as FetchAnswer
  if (Array.isArray(errors)) return { data, errors }
  return data === undefined ? undefined : { data }
}

const isClosedConnection = (error: unknown): boolean =>
  ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '')

function explain(name: string, error: unknown): [ErrorCode, string] {
  return error instanceof Overdue
    ? ['TIMEOUT', `The service ${name} did not answer in time. Ask for less at once, or try again.`]
    : ['SUBGRAPH_UNAVAILABLE', `The service ${name} does not answer. Its fields are null; try again later.`]
}

/**
 * The answer of a fetch that gave nothing: one error for each root field it was to fill, or one for the place in the
 * answer where entities were to be filled in. The gateway blanks those fields and leaves the rest.
 */
function failed(operation: SubgraphOperation, code: ErrorCode, message: string): FetchAnswer {
  return { data: null, errors: blankedPaths(operation).map(path => ({ message, path, extensions: { code } })) }
}

/** Paths are relative to the fetch; the executor puts its own place in front. */
function blankedPaths({ text, hasRepresentations }: SubgraphOperation): string[][] {
  if (hasRepresentations) return [[]]
  const definitions = parse(text, { noLocation: true }).definitions
  const operation = definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const selections = operation?.selectionSet.selections ?? []
  const fields = selections.flatMap(node => (node.kind === Kind.FIELD ? [(node.alias ?? node.name).value] : []))
  return fields.length === 0 ? [[]] : fields.map(field => [field])
}
