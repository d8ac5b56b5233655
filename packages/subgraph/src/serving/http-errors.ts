import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { CodedError, type ErrorCode, errorTable, maskError } from '../errors.ts'
import type { HttpAnswer } from './http-answer.ts'
import { bodyLimit, graphqlPath } from './incoming/body.ts'
import { responseFormat } from './media-types.ts'

const example = 'Send an object such as {"query": "{ __typename }"}.'

/** What went wrong before GraphQL saw the request, by the code that fastify gives it. */
const explanations: Record<string, [code: ErrorCode, message: string, status?: number]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [
    'REQUEST_TOO_LARGE',
    `The body is larger than ${bodyLimit / 1024} KiB. Send long lists in several requests.`,
  ],
  FST_ERR_CTP_INVALID_JSON_BODY: ['MALFORMED_REQUEST', `The body is not valid JSON. ${example}`],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['MALFORMED_REQUEST', `The body is empty. ${example}`],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [
    'MALFORMED_REQUEST',
    'The body is shorter or longer than its Content-Length says.',
  ],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['MALFORMED_REQUEST', 'Send the header Content-Type: application/json.', 415],
  FST_ERR_BAD_URL: ['MALFORMED_REQUEST', 'The path is not a valid URL.'],
}

/** Every fault of HTTP comes out as GraphQL clients expect errors: JSON, coded, without a stack. */
export function answerHttpErrors(app: FastifyInstance, endpoints: readonly string[]): void {
  app.setErrorHandler((error: FastifyError, _request, reply) => answerHttpError(error, reply))
  app.setNotFoundHandler((request, reply) => {
    if (request.url.split('?', 1)[0] === graphqlPath) return refuseMethod(request.method, reply)
    const wanted = `${request.method} ${request.url.split('?', 1)[0]}`
    return sendError(
      reply,
      new CodedError('NOT_FOUND', `Nothing answers ${wanted}. There is: ${endpoints.join(', ')}.`),
    )
  })
}

function refuseMethod(method: string, reply: FastifyReply): FastifyReply {
  const message = `GraphQL is asked by POST, and queries also by GET; this was ${method}.`
  return sendError(reply.header('allow', 'GET, POST'), new CodedError('MALFORMED_REQUEST', message), 405)
}

/** Answers one fault of fastify or of a handler. */
export function answerHttpError(error: FastifyError, reply: FastifyReply): FastifyReply {
  if (error instanceof GraphQLError) return sendError(reply, error)
  const [code, message, status] = explanations[error.code] ?? []
  if (code && message) return sendError(reply, new CodedError(code, message), status)
  const isClientFault = error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
  if (isClientFault) {
    return sendError(reply, new CodedError('MALFORMED_REQUEST', 'The request could not be read.'), error.statusCode)
  }
  return sendError(reply, error)
}

/** Faults of fastify outside of any route, as an undecodable path. */
export const answerFrameworkError = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
  answerHttpError(error, reply)
}

function sendError(reply: FastifyReply, error: Error, status?: number): FastifyReply {
  const answer = errorAnswer(error, reply.request.headers.accept, status)
  return reply.code(answer.status).headers(answer.headers).send(answer.body)
}

/** The whole answer to a request that is refused or failed. `status` stands in where HTTP has a more exact one than the table. */
export function errorAnswer(error: Error, accept: string | undefined, status?: number): HttpAnswer {
  const graphqlError = error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error })
  const formatted = maskError(graphqlError.toJSON(), error)
  const code = formatted.extensions?.code as ErrorCode
  const http = graphqlError.extensions.http as { status?: number; headers?: Iterable<[string, string]> } | undefined
  const format = responseFormat(accept) ?? responseFormat(undefined)
  return {
    status: status ?? http?.status ?? errorTable[code]?.httpStatus ?? 500,
    headers: {
      ...Object.fromEntries(http?.headers ?? []),
      ...(code === 'UNAUTHENTICATED' && { 'www-authenticate': 'Bearer' }),
      'content-type': format?.contentType ?? '',
    },
    body: JSON.stringify({ errors: [formatted] }),
  }
}

const brokenRequests: Record<string, [status: string, message: string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are larger than is accepted.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time.'],
}

/** Answers what is no HTTP, or arrives too slowly, and ends the connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, message] = brokenRequests[error.code ?? ''] ?? ['400 Bad Request', 'This is not valid HTTP.']
  const code: ErrorCode = 'MALFORMED_REQUEST'
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] })
  const head = `HTTP/1.1 ${status}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}`
  socket.end(`${head}\r\nConnection: close\r\n\r\n${body}`)
}
