import { setImmediate } from 'node:timers/promises'
import type { ApolloServerPlugin, HTTPGraphQLHead } from '@apollo/server'
import {
  type ErrorMask,
  errorTable,
  fewErrors,
  isErrorCode,
  isRefusedWith200,
  type ResponseFormat,
} from '@karya/subgraph'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import type { Admission, Admitted } from '../admission/admission.ts'
import { costReport, wantsCost } from '../admission/cost-report.ts'
import type { Identify } from '../identity/identify.ts'
import type { Operation, Variables } from '../operation/operation.ts'
import type { Operations } from '../operation/operations.ts'
import type { ExecutorRequest, StockGateway } from '../operation/stock-gateway.ts'
import { createRequestContext, type RequestContext } from '../transport/request-context.ts'
import { formatErrors, WrittenData, writeAnswer } from './answer.ts'
import { type KnownRequest, readKnownRequest } from './known-request.ts'
import { partialHeader } from './metrics.ts'

/** What Apollo Server hands around; it copies this object, not what is in it. */
export interface ServerContext {
  request: RequestContext
  /** Set once Apollo Server knows the operation. */
  prepared: { operation?: Operation; admitted?: Admitted }
}

export interface FrontOptions {
  identify: Identify
  /** Signs the viewer for subgraphs behind HTTP. */
  secret: string | undefined
  admission: Admission
  operations: Operations
  stock: StockGateway
  mask: ErrorMask
  /** Whether operations that were compiled before are answered without Apollo Server. */
  answersKnown: boolean
  observeKnown(): void
}

export interface Front {
  /** Identifies and limits every request, and answers those for known operations. */
  answerFirst(request: FastifyRequest, reply: FastifyReply): Promise<Buffer | string | undefined>
  /** For Apollo Server, which answers the rest. */
  createContext(request: FastifyRequest): Promise<ServerContext>
  plugin: ApolloServerPlugin<ServerContext>
  executor(request: ExecutorRequest): Promise<ExecutionResult>
  stringifyResult(result: object): string
}

/**
 * The two ways of a request. One for an operation that is known leads past Apollo Server, any other through it; who asks, what is
 * admitted, how it is executed and what is written is the same function on both.
 */
export function createFront(options: FrontOptions): Front {
  const { identify, secret, admission, operations, stock, mask, answersKnown, observeKnown } = options
  const contexts = new WeakMap<FastifyRequest, RequestContext>()

  const admit = async (operation: Operation, variables: Variables, { viewer, address }: RequestContext) => {
    const cost = operation.costOf(variables)
    return admission.admit({ cost, viewer, address, explainCost: () => operation.costOf.explain(variables) })
  }

  /** Whoever shows nothing guesses nothing. */
  const identifyCaller = ({ headers, ip }: FastifyRequest) =>
    headers.authorization === undefined && headers['x-api-key'] === undefined
      ? identify(headers)
      : admission.limitGuessing(ip, () => identify(headers))

  const answerKnown = async (
    known: KnownRequest,
    context: RequestContext,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    const { operation, variables, format } = known
    observeKnown()
    const admitted = await admit(operation, variables, context)
    const answer = await operations.execute(operation, variables, context)
    if (!answer) return undefined
    const { data, errors } = answer
    const formatted = errors.length > 0 ? fewErrors(formatErrors(errors, mask)) : undefined
    const wanted = wantsCost(request.headers, (request.body as { extensions?: unknown }).extensions)
    const extensions = wanted ? { ...answer.extensions, ...costReport(admission, admitted) } : answer.extensions
    const body = writeAnswer({ errors: formatted, data, extensions })
    void reply.headers(admitted.headers).type(format.contentType)
    if (formatted) markFaults(reply, formatted, data !== undefined, format)
    return asBody(body)
  }

  return {
    answerFirst: async (request, reply) => {
      const viewer = await identifyCaller(request)
      const context = createRequestContext(viewer, secret, request.ip)
      reply.raw.once('close', () => {
        if (!reply.raw.writableFinished) context.departure.leave()
      })
      const known = answersKnown ? readKnownRequest(request, operations) : undefined
      const answer = known && (await answerKnown(known, context, request, reply))
      if (answer) return answer
      contexts.set(request, context)
      const text = textOf(request)
      // One that is named by its hash is admitted once its text is known.
      if (text !== undefined) {
        const isKnown = operations.find(text, operationNameOf(request)) !== undefined
        context.endTurn = await admission.admitDocument({ text, isKnown, viewer, address: request.ip })
        reply.raw.once('close', context.endTurn)
      }
      return undefined
    },
    createContext: async request => ({ request: contexts.get(request) as RequestContext, prepared: {} }),
    plugin: {
      requestDidStart: async () => ({
        didResolveOperation: async ({ contextValue, document, operation, queryHash, request, response, source }) => {
          if (!operation) return
          // Validation and the cost of a large operation take some ten milliseconds each: others have their turn in between.
          if (source.length > longTextCharacters) await setImmediate()
          const text = { text: source, hash: queryHash, operationName: request.operationName }
          const { viewer, address } = contextValue.request
          if (request.query === undefined) {
            const isKnown = operations.find(source, request.operationName) !== undefined
            contextValue.request.endTurn = await admission.admitDocument({ text: source, isKnown, viewer, address })
          }
          const prepared = operations.prepare(text, document, operation)
          contextValue.prepared.operation = prepared
          const admitted = await admit(prepared, request.variables ?? {}, contextValue.request)
          addHeaders(response.http, admitted.headers)
          contextValue.prepared.admitted = admitted
        },
        willSendResponse: async ({ contextValue: { prepared, request: context }, request, response: { body } }) => {
          context.endTurn()
          const karyaCost = request.http?.headers.get('karya-cost')
          if (!prepared.admitted || body.kind !== 'single') return
          if (!wantsCost({ 'karya-cost': karyaCost }, request.extensions)) return
          const report = costReport(admission, prepared.admitted)
          body.singleResult.extensions = { ...body.singleResult.extensions, ...report }
        },
      }),
    },
    executor: async executorRequest => {
      const { context, request } = executorRequest
      const { prepared, request: requestContext } = context as unknown as ServerContext
      const answer = await operations.execute(prepared.operation as Operation, request.variables ?? {}, requestContext)
      if (!answer) return stock.execute({ ...executorRequest, context: requestContext })
      const { data, errors, extensions } = answer
      return {
        ...(data !== undefined && { data: new WrittenData(data) as never }),
        ...(errors.length > 0 && { errors }),
        ...(extensions && { extensions }),
      }
    },
    stringifyResult: result => {
      const { data, errors, extensions } = result as ExecutionResult & { errors?: GraphQLFormattedError[] }
      const text = data instanceof WrittenData ? data.text : data === undefined ? undefined : JSON.stringify(data)
      return writeAnswer({ errors, data: text, extensions })
    },
  }
}

/** Texts above this many characters take noticeable time to validate. */
const longTextCharacters = 5_000

/** A short text leaves with its headers in one piece; a long one that outlives this turn costs more than its bytes. */
const asBody = (text: string): Buffer | string => (text.length < 16_384 ? text : Buffer.from(text))

/** The text that a request brings along, wherever it stands; anything else is left to Apollo Server to refuse. */
function textOf({ body, method, query }: FastifyRequest): string | undefined {
  const given = method === 'GET' ? query : body
  const text = typeof given === 'object' && given !== null ? (given as { query?: unknown }).query : undefined
  return typeof text === 'string' ? text : undefined
}

/** Under which name what the text means may be known. */
function operationNameOf({ body, method, query }: FastifyRequest): string | undefined {
  const { operationName } = (method === 'GET' ? query : body) as { operationName?: unknown }
  return typeof operationName === 'string' ? operationName : undefined
}

function addHeaders({ headers }: HTTPGraphQLHead, added: Record<string, string>): void {
  for (const [name, value] of Object.entries(added)) headers.set(name.toLowerCase(), value)
}

/** A response without data has the status of its first error; one with data is whole or marked as partial. */
function markFaults(
  reply: FastifyReply,
  errors: readonly GraphQLFormattedError[],
  hasData: boolean,
  format: ResponseFormat,
): void {
  const code = errors[0]?.extensions?.code
  if (hasData) void reply.header(partialHeader, 'true')
  else if (!isRefusedWith200(code, format))
    void reply.code(isErrorCode(code) ? (errorTable[code].httpStatus ?? 500) : 500)
}
