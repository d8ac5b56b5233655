import { GraphQLError, type GraphQLErrorOptions } from 'graphql'

interface ErrorMeaning {
  /** Of a response that holds nothing but this error; a response with data is 200 whatever its errors. */
  httpStatus?: number
  meaning: string
}

/**
 * Every `extensions.code` that a top-level error of Karya may carry, with what it means to a client and the HTTP status of a
 * request that fails as a whole. To add one: a line here. Refusals of a mutation are not errors but `userErrors`,
 * whose codes are `UserErrorCode` in `shared.graphql`.
 */
export const errorTable = {
  BAD_USER_INPUT: {
    httpStatus: 400,
    meaning: 'A value of the request is not acceptable; the message says what was wanted and what came.',
  },
  BAD_ID: { httpStatus: 400, meaning: 'An id is not a UUID. Use an id that the graph gave you.' },
  BAD_CURSOR: {
    httpStatus: 400,
    meaning: 'A cursor is not from this list and order. Start again without `after`.',
  },
  CURSOR_EXPIRED: {
    httpStatus: 400,
    meaning: 'The position is of a change log that is no more, as after a restore. Start again from the beginning.',
  },
  BAD_PAGE_SIZE: { httpStatus: 400, meaning: '`first` is outside of 0 to 1000.' },
  UNAUTHENTICATED: {
    httpStatus: 401,
    meaning: 'This needs a token or key, or the one given is not valid or has expired.',
  },
  IDENTITY_UNAVAILABLE: {
    httpStatus: 503,
    meaning: 'No token can be verified at the moment: the server that signs them does not answer. Try again.',
  },
  FORBIDDEN: {
    httpStatus: 403,
    meaning: 'The role of this viewer may not read or do this; the message says which may.',
  },
  NOT_FOUND: { httpStatus: 404, meaning: 'There is nothing at this address.' },
  CONFLICT: {
    httpStatus: 409,
    meaning: 'Another write was in the way at the same moment. Nothing was written; try again.',
  },
  REQUEST_TOO_LARGE: { httpStatus: 413, meaning: 'The body of the request is larger than is accepted.' },
  DOCUMENT_TOO_LARGE: {
    httpStatus: 400,
    meaning:
      'The document is longer than is accepted, or holds too much; the message says what and how much is accepted.',
  },
  QUERY_TOO_DEEP: {
    httpStatus: 400,
    meaning: 'Fields, or values, lie too far below one another; the message says how far they may.',
  },
  QUERY_TOO_WIDE: {
    httpStatus: 400,
    meaning: 'Too many fields, fragments expanded; the message says how many are accepted.',
  },
  TOO_MANY_ALIASES: { httpStatus: 400, meaning: 'Too many fields have a name of the client; ask for lists instead.' },
  QUERY_TOO_COSTLY: {
    httpStatus: 400,
    meaning:
      'The operation may ask for too many records; the message says which list multiplies most. Take smaller pages.',
  },
  RATE_LIMITED: {
    httpStatus: 429,
    meaning: 'The budget of this minute is used up. Try again after the seconds that `Retry-After` says.',
  },
  UNREGISTERED_OPERATION: {
    httpStatus: 403,
    meaning: 'This gateway answers registered operations only, and this is none of them.',
  },
  MORE_ERRORS: { httpStatus: 200, meaning: 'There were more errors than are told; the message says how many.' },
  UNSUPPORTED_IMAGE: {
    httpStatus: 415,
    meaning: 'The file is no JPEG, PNG or WebP, is damaged, or has too many pixels; the message says which.',
  },
  MALFORMED_REQUEST: {
    httpStatus: 400,
    meaning: 'The HTTP request is not one of GraphQL: wrong method, content type or JSON.',
  },
  SUBGRAPH_UNAVAILABLE: {
    httpStatus: 503,
    meaning: 'One of the services does not answer; its fields are null. Try again.',
  },
  DATABASE_UNAVAILABLE: { httpStatus: 503, meaning: 'The database of a service does not answer. Try again.' },
  NOT_READY: {
    httpStatus: 503,
    meaning: 'This server is starting or closing, or something it needs does not answer. Try again.',
  },
  TIMEOUT: { httpStatus: 504, meaning: 'The answer took too long. Ask for less at once, or try again.' },
  INTERNAL_SERVER_ERROR: { httpStatus: 500, meaning: 'A fault of ours. Report the `reference` in the extensions.' },
  // Codes of Apollo Server, as it sets them.
  GRAPHQL_PARSE_FAILED: { httpStatus: 400, meaning: 'The operation is not valid GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { httpStatus: 400, meaning: 'The operation does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: {
    httpStatus: 400,
    meaning: 'The document holds no operation, several without a name, or none of the given name.',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    httpStatus: 200,
    meaning: 'The hash of this persisted query is not known. Send the query with it.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: { httpStatus: 200, meaning: 'Persisted queries are not accepted. Send the query.' },
  BAD_REQUEST: { httpStatus: 400, meaning: 'The HTTP request is not acceptable, as one that a web page could forge.' },
} as const satisfies Record<string, ErrorMeaning>

export type ErrorCode = keyof typeof errorTable

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(errorTable, code)

/**
 * An error meant for the client: its code and message reach it unchanged, everything else that is thrown is masked.
 * The message says what was wanted, what came and what to do, and holds nothing of the database or of this machine. It has no
 * stack, which nobody would see, and which takes longer than all else where thousands of records are refused at once.
 */
export class CodedError extends GraphQLError {
  readonly code: ErrorCode

  constructor(
    code: ErrorCode,
    message: string,
    extensions: Record<string, unknown> = {},
    options: Pick<GraphQLErrorOptions, 'nodes'> = {},
  ) {
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(message, { ...options, extensions: { ...extensions, code } })
    Error.stackTraceLimit = stackTraceLimit
    this.name = 'CodedError'
    this.code = code
  }
}
