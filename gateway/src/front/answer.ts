import type { ErrorCode, ErrorMask } from '@karya/subgraph'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { ClientGone } from '../transport/request-context.ts'

/** `data` of an answer as the JSON text it already is, on its way through Apollo Server, which takes objects only. */
export class WrittenData {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

export interface Answer {
  errors?: readonly GraphQLFormattedError[] | undefined
  /** Undefined where there is none at all; `null` is the text `null`. */
  data?: string | undefined
  extensions?: Record<string, unknown> | undefined
}

/** The body of a response: errors first, so that whoever reads a long answer sees them. */
export function writeAnswer({ errors, data, extensions }: Answer): string {
  if (data !== undefined && !errors?.length && !extensions) return `{"data":${data}}`
  const parts: string[] = []
  if (errors?.length) parts.push(`"errors":${JSON.stringify(errors)}`)
  if (data !== undefined) parts.push(`"data":${data}`)
  if (extensions) parts.push(`"extensions":${JSON.stringify(extensions)}`)
  return `{${parts.join(',')}}`
}

/** An error as Apollo Server formats it: it has a code, and passes the mask. */
export function formatError(error: GraphQLError, mask: ErrorMask): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions ?? {}
  const code = extensions.code ?? 'INTERNAL_SERVER_ERROR'
  return mask({ ...error.toJSON(), extensions: { ...extensions, code } }, error)
}

/**
 * The mask of this gateway. Where entities of a list were to be filled in and could not be, the executor's path has `@` for
 * "each"; a client's path ends at the list.
 */
export const maskForClients =
  (mask: ErrorMask): ErrorMask =>
  (formatted, error) => {
    // Nobody reads it, and clients that leave are no faults to be logged.
    if (isDeparture(error)) return { message: 'The client left.', extensions: { code: 'TIMEOUT' satisfies ErrorCode } }
    const each = formatted.path?.indexOf('@') ?? -1
    return mask(each < 0 ? formatted : { ...formatted, path: formatted.path?.slice(0, each) }, error)
  }

const isDeparture = (error: unknown): boolean =>
  error instanceof ClientGone || (error instanceof GraphQLError && isDeparture(error.originalError))
