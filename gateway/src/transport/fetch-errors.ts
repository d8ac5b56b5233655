import type { GraphQLDataSourceProcessOptions } from '@apollo/gateway'
import type { ErrorCode } from '@karya/subgraph'
import { type DocumentNode, GraphQLError, type GraphQLFormattedError, Kind } from 'graphql'
import type { RequestContext } from './request-context.ts'

export type Fetch = GraphQLDataSourceProcessOptions<RequestContext>

export interface FetchResult {
  data?: Record<string, unknown> | null
  errors?: GraphQLError[]
}

/**
 * An error of a subgraph, as the executor takes it: it wraps this one in another with the path in the whole answer.
 * Only a GraphQLError inside tells masking that it was meant for clients.
 */
export const toFetchError = ({ message, path, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { path, extensions })

/**
 * The result of a fetch that gave nothing: one error for each root field it was to fill, or one for the place in the
 * answer where entities were to be filled in. The gateway blanks those fields and leaves the rest.
 */
export function failedFetch(fetch: Fetch, document: DocumentNode, code: ErrorCode, message: string): FetchResult {
  return {
    data: null,
    errors: blankedPaths(fetch, document).map(path => toFetchError({ message, path, extensions: { code } })),
  }
}

/** Paths are relative to the fetch; the executor puts its own place in front. */
function blankedPaths(fetch: Fetch, document: DocumentNode): string[][] {
  const operation = document.definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const selections = operation?.selectionSet.selections ?? []
  const fields = selections.flatMap(node => (node.kind === Kind.FIELD ? [(node.alias ?? node.name).value] : []))
  const fillsEntities = 'pathInIncomingRequest' in fetch && (fetch.pathInIncomingRequest?.length ?? 0) > 0
  return fillsEntities || fields.length === 0 ? [[]] : fields.map(field => [field])
}

/** Where entities of a list were to be filled in, the executor writes `@` for "each". A client's path ends at the list. */
export const pathOfList = (path: GraphQLFormattedError['path']): GraphQLFormattedError['path'] => {
  const each = path?.indexOf('@') ?? -1
  return each < 0 ? path : path?.slice(0, each)
}
