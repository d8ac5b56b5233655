import type { GraphQLDataSource } from '@apollo/gateway'
import { type ErrorCode, viewerHeader } from '@karya/subgraph'
import type { FormattedExecutionResult } from 'graphql'
import { type Dispatcher, request as sendRequest } from 'undici'
import { type Fetch, type FetchResult, failedFetch, toFetchError } from './fetch-errors.ts'
import { parsedDocuments } from './parsed-documents.ts'
import type { RequestContext } from './request-context.ts'

export interface RemoteService {
  name: string
  url: string
  dispatcher: Dispatcher
  /** Told why a service gave nothing, with all that a client must not see. */
  report(message: string, cause: unknown): void
}

/**
 * Asks one subgraph over HTTP, on connections kept alive. Whatever keeps it from answering GraphQL comes out as
 * `SUBGRAPH_UNAVAILABLE` or `TIMEOUT` with the name of the service, never its address; what it answers passes unchanged.
 */
export function overHttpSource(service: RemoteService): GraphQLDataSource<RequestContext> {
  const parse = parsedDocuments(500)
  return {
    process: async fetch => {
      try {
        return (await ask(service, fetch)) as never
      } catch (error) {
        const [code, message] = explain(service.name, error)
        service.report(message, error)
        return failedFetch(fetch, parse(fetch.request.query as string), code, message) as never
      }
    },
  }
}

async function ask(service: RemoteService, fetch: Fetch): Promise<FetchResult> {
  const { query, variables, operationName } = fetch.request
  const signedViewer = await (fetch.context as RequestContext).signedViewer()
  const options = {
    dispatcher: service.dispatcher,
    method: 'POST' as const,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(signedViewer ? { [viewerHeader]: signedViewer } : {}),
    },
    body: JSON.stringify({ query, variables, operationName }),
  }
  const isQuery = !query?.startsWith('mutation')
  const { statusCode, body } = await sendRequest(service.url, options).catch(error => {
    // The service closed a connection that was kept alive, in the moment it was used again. A query can be sent again.
    if (isQuery && isClosedConnection(error)) return sendRequest(service.url, options)
    throw error
  })
  const text = await body.text()
  const result = toResult(text)
  if (!result) throw new Error(`answered ${statusCode} without a GraphQL result: ${text.slice(0, 200)}`)
  if (statusCode === 401)
    throw new Error('refused the signature of this gateway: SUBGRAPH_SECRET is not the same on both sides')
  return result
}

function toResult(text: string): FetchResult | undefined {
  let result: unknown
  try {
    result = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof result !== 'object' || result === null) return undefined
  const { data, errors } = result as FormattedExecutionResult<Record<string, unknown>>
  if (data === undefined && !Array.isArray(errors)) return undefined
  return Array.isArray(errors) ? { data, errors: errors.map(toFetchError) } : { data }
}

const isClosedConnection = (error: unknown): boolean =>
  ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '')

const timeouts = ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']

function explain(name: string, error: unknown): [ErrorCode, string] {
  return timeouts.includes((error as NodeJS.ErrnoException).code ?? '')
    ? ['TIMEOUT', `The service ${name} did not answer in time. Ask for less at once, or try again.`]
    : ['SUBGRAPH_UNAVAILABLE', `The service ${name} does not answer. Its fields are null; try again later.`]
}
