import type { IncomingHttpHeaders } from 'node:http'
import { type ResponseFormat, responseFormat } from '@karya/subgraph'
import type { Operation, Variables } from '../operation/operation.ts'
import type { Operations } from '../operation/operations.ts'

/** A request for an operation that was asked before: its text was parsed, validated and limited then. */
export interface KnownRequest {
  operation: Operation
  variables: Variables
  format: ResponseFormat
  /** Of the request, beside its operation. */
  extensions: Record<string, unknown> | undefined
}

/** A POST of JSON. */
export interface Posted {
  headers: IncomingHttpHeaders
  body: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isObjectOrNone = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value == null || isObject(value)
const isTextOrNone = (value: unknown): value is string | null | undefined => value == null || typeof value === 'string'

/**
 * The operation that a request asks for, if it can be answered without Apollo Server: well formed, for a text or hash that is known
 * and not left to the stock executor. Anything else is undefined, and Apollo Server says what is wrong with it, if something is.
 */
export function readKnownRequest({ headers, body }: Posted, operations: Operations): KnownRequest | undefined {
  if (!isObject(body)) return undefined
  const format = responseFormat(headers.accept)
  if (!format) return undefined
  const { query, operationName, variables, extensions } = body
  if (!isTextOrNone(operationName) || operationName === '' || !isObjectOrNone(variables) || !isObjectOrNone(extensions))
    return undefined
  const operation = find(operations, query, operationName, extensions)
  if (!operation || operation.isLeftToStock) return undefined
  return { operation, variables: variables ?? {}, format, extensions: extensions ?? undefined }
}

function find(
  operations: Operations,
  query: unknown,
  operationName: string | null | undefined,
  extensions: Record<string, unknown> | null | undefined,
): Operation | undefined {
  const persisted = extensions?.persistedQuery
  if (persisted === undefined) return typeof query === 'string' ? operations.find(query, operationName) : undefined
  // A text beside its hash is to be registered, which is Apollo Server's to do.
  if (query !== undefined || !isObject(persisted) || persisted.version !== 1) return undefined
  return typeof persisted.sha256Hash === 'string'
    ? operations.findByHash(persisted.sha256Hash, operationName)
    : undefined
}
