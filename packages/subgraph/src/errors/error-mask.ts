import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { type DatabaseFault, databaseFault } from './database-faults.ts'
import { type ErrorCode, isErrorCode } from './error-table.ts'

/** The part of a pino logger that masking needs. */
export interface ErrorLogger {
  error(
    details: { reference: string; code: ErrorCode; path?: readonly (string | number)[] | undefined; err: unknown },
    message: string,
  ): void
}

export interface ErrorMaskOptions {
  /** Where the original of a masked error goes; standard error as lines of JSON where left out. */
  logger?: ErrorLogger
  /** Whether to take "Did you mean" out of messages, so that a schema without introspection cannot be guessed. */
  hideSuggestions?: boolean
}

export type ErrorMask = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError

const standardErrorLogger: ErrorLogger = {
  error({ err, ...details }, message) {
    const text = err instanceof Error ? (err.stack ?? err.message) : String(err)
    process.stderr.write(`${JSON.stringify({ level: 'error', message, ...details, error: text })}\n`)
  },
}

const faultMessages: Record<DatabaseFault | 'INTERNAL_SERVER_ERROR', string> = {
  DATABASE_UNAVAILABLE: 'The database does not answer at the moment. Try again in a few seconds.',
  TIMEOUT: 'This took too long and was stopped. Ask for less at once, or try again.',
  CONFLICT: 'Another write was in the way at the same moment. Nothing was written; try again.',
  FORBIDDEN: 'This viewer may not write this record.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on our side. Give the reference when you report it.',
}

/**
 * What Apollo Server calls for each error on its way out (`formatError`). What was thrown for clients keeps code, message and
 * path: coded errors, those of an answering subgraph, and what GraphQL itself says of a request. Everything else
 * becomes a fault with a random `reference`, and its original goes to the log under that reference.
 */
export function createErrorMask({
  logger = standardErrorLogger,
  hideSuggestions = false,
}: ErrorMaskOptions = {}): ErrorMask {
  return (formatted, error) => {
    const known = readableError(formatted, error)
    if (known) return hideSuggestions ? { ...known, message: withoutSuggestion(known.message) } : known
    const original = originalOf(error)
    const code = databaseFault(original) ?? 'INTERNAL_SERVER_ERROR'
    const reference = randomUUID()
    logger.error({ reference, code, path: formatted.path, err: original }, 'an error was masked')
    return { ...placeOf(formatted), message: faultMessages[code], extensions: { code, reference } }
  }
}

/** `createErrorMask` with its defaults. */
export const maskError: ErrorMask = createErrorMask()

/** Extensions that servers add for their own eyes: stacks, and the addresses and bodies of subgraph responses. */
const privateExtensions = new Set(['stacktrace', 'exception', 'response', 'http'])

/** graphql-js on a value in the text of an operation; Apollo counts it among the errors of validation. */
const valueFault = /does not exist in "\w+" enum|cannot represent|Expected value of type/

/** The trace of an address, a file, a stack or SQL, in the message of an error with a code that is not ours. */
const leak =
  /https?:\/\/|\b\d{1,3}(?:\.\d{1,3}){3}\b|\b(?:localhost|ECONN[A-Z]+)\b|\.[cm]?[jt]s:\d|\/(?:[\w.-]+\/){2}|\n\s+at |\b(?:relation|column) "|\bduplicate key\b/

/** The error as its reader may have it, or undefined if it was not meant for readers. */
function readableError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | undefined {
  const original = originalOf(error)
  if (!isForReaders(original)) return undefined
  const code = readableCode(formatted, original)
  if (!code) return undefined
  const extensions = { ...original.extensions, ...formatted.extensions }
  const kept = Object.entries(extensions).filter(([key]) => !privateExtensions.has(key))
  return {
    ...placeOf(formatted),
    message: isOfIntrospection(extensions) ? noSchema : shorten(formatted.message),
    extensions: { ...Object.fromEntries(kept), code },
  }
}

type ReadableError = Pick<GraphQLError, 'extensions' | 'path'>

/** What GraphQL throws, and errors of packages that know nothing of GraphQL but carry a code of the table, such as a bad cursor. */
const isForReaders = (error: unknown): error is ReadableError =>
  error instanceof GraphQLError ||
  (error instanceof Error && isErrorCode((error as { extensions?: { code?: unknown } }).extensions?.code))

function readableCode(formatted: GraphQLFormattedError, original: ReadableError): string | undefined {
  const { message, path = original.path } = formatted
  const given = [original.extensions?.code, formatted.extensions?.code].find(
    code => typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR',
  )
  if (given === 'GRAPHQL_VALIDATION_FAILED') {
    return valueFault.test(message) || formatted.extensions?.expectedType ? 'BAD_USER_INPUT' : given
  }
  if (typeof given === 'string') return isErrorCode(given) || !leak.test(message) ? given : undefined
  // Masked once already, by the subgraph that it comes from: its reference is the one in the log.
  if (typeof original.extensions?.reference === 'string') return 'INTERNAL_SERVER_ERROR'
  // A fault of a subgraph that others wrote, in its own words.
  if (original.extensions?.code === 'INTERNAL_SERVER_ERROR') return undefined
  // graphql-js gives no codes. What it says before execution is about the request; during execution only this one is.
  if (path) return message.startsWith('Argument "') ? 'BAD_USER_INPUT' : undefined
  return message.startsWith('Variable "$') ? 'BAD_USER_INPUT' : 'GRAPHQL_VALIDATION_FAILED'
}

/** Apollo Server says how its developers turn introspection on. */
const isOfIntrospection = ({ validationErrorCode }: Record<string, unknown>): boolean =>
  validationErrorCode === 'INTROSPECTION_DISABLED'
const noSchema = 'The schema is not shown here: introspection is off. Queries work all the same.'

/** What was thrown first, beneath the errors in which graphql-js and Apollo wrap it. */
function originalOf(error: unknown): unknown {
  let original = error
  // What a subgraph answered is a plain value: the error made of it is the first that was thrown.
  while (original instanceof GraphQLError && original.originalError instanceof Error) original = original.originalError
  return original
}

const placeOf = ({ locations, path }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations' | 'path'> => ({
  ...(locations && { locations }),
  ...(path && { path }),
})

/** GraphQL repeats the value that came, however long it is. */
const shorten = (message: string): string => (message.length > 1000 ? `${message.slice(0, 1000)}…` : message)

const withoutSuggestion = (message: string): string => message.replace(/ Did you mean [^?]*\?/g, '')
