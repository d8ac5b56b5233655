import type { GraphQLDataSource } from '@apollo/gateway'
import { maskError, type Subgraph } from '@karya/subgraph'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  getOperationAST,
} from 'graphql'
import { type Fetch, type FetchResult, toFetchError } from './fetch-errors.ts'
import { parsedDocuments } from './parsed-documents.ts'
import type { RequestContext } from './request-context.ts'

/** Executes one subgraph in this process: what it answers is what it would answer over HTTP, without the HTTP. */
export function inProcessSource(subgraph: Subgraph): GraphQLDataSource<RequestContext> {
  const parse = parsedDocuments(2_000)
  return {
    process: async fetch => {
      const { query, variables, operationName } = fetch.request
      const document = parse(query as string)
      const result: ExecutionResult = await execute({
        schema: subgraph.schema,
        document,
        contextValue: contextOf(subgraph, fetch, document),
        variableValues: variables,
        operationName,
      })
      return maskResult(result) as never
    },
  }
}

/**
 * Queries share one context. Each fetch of a mutation has its own: what an earlier one loaded, a later one may have
 * changed in another service since.
 */
function contextOf(subgraph: Subgraph, fetch: Fetch, document: DocumentNode): object {
  const { viewer, subgraphContexts } = fetch.context as RequestContext
  const incoming = 'incomingRequestContext' in fetch ? fetch.incomingRequestContext.document : document
  const operationName =
    'incomingRequestContext' in fetch ? fetch.incomingRequestContext.request.operationName : undefined
  const isQuery = getOperationAST(incoming, operationName)?.operation === 'query'
  const shared = subgraphContexts.get(subgraph.name)
  if (shared && isQuery) return shared
  const context = subgraph.createContext(viewer)
  if (isQuery) subgraphContexts.set(subgraph.name, context)
  return context
}

/** Errors leave a subgraph masked, as over HTTP, so that a fault reads the same and is logged where it happened. */
function maskResult({ data, errors }: ExecutionResult): FetchResult {
  return errors ? { data, errors: errors.map(error => toFetchError(mask(error))) } : { data }
}

function mask(error: GraphQLError): GraphQLFormattedError {
  const code = error.extensions.code ?? 'INTERNAL_SERVER_ERROR'
  return maskError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error)
}
