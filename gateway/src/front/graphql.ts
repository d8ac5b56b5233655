import { setImmediate } from 'node:timers/promises'
import type { ApolloServerPlugin, HTTPGraphQLHead } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Admission, Admitted } from '../admission/admission.ts'
import { costReport, wantsCost } from '../admission/cost-report.ts'
import type { Operation } from '../operation/operation.ts'
import type { Operations } from '../operation/operations.ts'
import type { ExecutorRequest, StockGateway } from '../operation/stock-gateway.ts'
import { createRequestContext, type RequestContext } from '../transport/request-context.ts'
import type { Admit, IdentifyCaller } from './admit.ts'
import { WrittenData, writeAnswer } from './answer.ts'
import type { AnswerKnown } from './known-answer.ts'
import { readKnownRequest } from './known-request.ts'
import { whenOver } from './when-over.ts'

/** What Apollo Server hands around; it copies this object, not what is in it. */
export interface ServerContext {
  request: RequestContext
  /** Set once Apollo Server knows the operation. */
  prepared: { operation?: Operation; admitted?: Admitted }
}

export interface FrontOptions {
  identifyCaller: IdentifyCaller
  /** Signs the viewer for subgraphs behind HTTP. */
  secret: string | undefined
  admission: Admission
  admit: Admit
  operations: Operations
  stock: StockGateway
  answerKnown: AnswerKnown
  /** Whether operations that were compiled before are answered without Apollo Server. */
  answersKnown: boolean
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
 * The two ways of a request that fastify has. One for an operation that is known leads past Apollo Server, any other through it; who
 * asks, what is admitted, how it is executed and what is written is the same function on both, and on the plain way (`createPlainWay`).
 */
export function createFront(options: FrontOptions): Front {
  const { identifyCaller, secret, admission, admit, operations, stock, answerKnown, answersKnown } = options
  const contexts = new WeakMap<FastifyRequest, RequestContext>()

  return {
    answerFirst: async (request, reply) => {
      const viewer = await identifyCaller(request.headers, request.ip)
      const context = createRequestContext(viewer, secret, request.ip)
      whenOver(reply.raw, isSent => isSent || context.departure.leave())
      const known = answersKnown && request.method === 'POST' ? readKnownRequest(request, operations) : undefined
      if (known) {
        const { status, headers, body } = await answerKnown(known, context, request.headers)
        void reply.code(status).headers(headers)
        return body
      }
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
        didResolveOperation: async ({
          contextValue,
          document,
          operation,
          queryHash,
          request,
          response,
          schema,
          source,
        }) => {
          // What all servers refuse is not to be known here.
          if (!operation || !schema.getRootType(operation.operation)) return
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
      const execute = await operations.ready(prepared.operation as Operation, request.variables ?? {})
      if (!execute) return stock.execute({ ...executorRequest, context: requestContext })
      const { data, errors, extensions } = await execute(requestContext)
      for (const error of errors) withoutStatus(error)
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

/** A service says nothing of the status of the whole answer, which Apollo Server would have an error do. */
function withoutStatus({ extensions }: GraphQLError): void {
  if (extensions.serviceName !== undefined) delete extensions.http
}

function addHeaders({ headers }: HTTPGraphQLHead, added: Record<string, string>): void {
  for (const [name, value] of Object.entries(added)) headers.set(name.toLowerCase(), value)
}
