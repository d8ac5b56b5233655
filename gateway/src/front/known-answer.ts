import type { IncomingHttpHeaders } from 'node:http'
import {
  type ErrorMask,
  errorTable,
  fewErrors,
  type HttpAnswer,
  isErrorCode,
  isRefusedWith200,
  type ResponseFormat,
} from '@karya/subgraph'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Admission } from '../admission/admission.ts'
import { costReport, wantsCost } from '../admission/cost-report.ts'
import type { Operations } from '../operation/operations.ts'
import type { RequestContext } from '../transport/request-context.ts'
import type { Admit } from './admit.ts'
import { formatError, writeAnswer } from './answer.ts'
import type { KnownRequest } from './known-request.ts'
import { partialHeader } from './metrics.ts'

export interface KnownAnswerOptions {
  admission: Admission
  admit: Admit
  operations: Operations
  mask: ErrorMask
  observeKnown(): void
}

/** Answers a request for a known operation without Apollo Server. Throws what admission throws. */
export type AnswerKnown = (
  known: KnownRequest,
  context: RequestContext,
  headers: IncomingHttpHeaders,
) => Promise<HttpAnswer>

export function createAnswerKnown(options: KnownAnswerOptions): AnswerKnown {
  const { admission, admit, operations, mask, observeKnown } = options
  return async ({ operation, variables, format, extensions: asked }, context, headers) => {
    observeKnown()
    const admitted = await admit(operation, variables, context)
    const execute = await operations.ready(operation, variables)
    if (!execute) throw new Error('An operation that was compiled before is left to the stock executor.')
    const answering = execute(context)
    // What is there is put into bytes before the next request has its turn: pieces of many large texts fill the young generation.
    const { data, errors, extensions: ours } = 'then' in answering ? await answering : answering
    const formatted = errors.length > 0 ? fewErrors(errors, error => formatError(error, mask)) : undefined
    const extensions = wantsCost(headers, asked) ? { ...ours, ...costReport(admission, admitted) } : ours
    const isRefused = formatted !== undefined && data === undefined
    return {
      status: isRefused ? statusOf(formatted, format) : 200,
      headers: {
        ...admitted.headers,
        ...(isRefused && headersOf(errors[0])),
        'content-type': format.contentType,
        ...(formatted && !isRefused && { [partialHeader]: 'true' }),
      },
      body: asBody(writeAnswer({ errors: formatted, data, extensions })),
    }
  }
}

/** What a refusal says to HTTP: when to come back. */
const headersOf = (error: GraphQLError | undefined): Record<string, string> =>
  Object.fromEntries((error?.extensions.http as { headers?: Iterable<[string, string]> } | undefined)?.headers ?? [])

/** A response without data has the status of its first error. */
function statusOf(errors: readonly GraphQLFormattedError[], format: ResponseFormat): number {
  const code = errors[0]?.extensions?.code
  if (isRefusedWith200(code, format)) return 200
  return isErrorCode(code) ? (errorTable[code].httpStatus ?? 500) : 500
}

/** A short text leaves with its headers in one piece; a long one that outlives this turn costs more than its bytes. */
const asBody = (text: string): Buffer | string => (text.length < 16_384 ? text : Buffer.from(text))
