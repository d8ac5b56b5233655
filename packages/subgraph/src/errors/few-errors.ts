import type { GraphQLFormattedError } from 'graphql'
import type { ErrorCode } from './error-table.ts'

/** Errors told of one answer; a list of a thousand records that all lack one field need not say so a thousand times. */
export const mostErrors = 10

/** The first ten errors, and one more that says how many there were besides. */
export function fewErrors(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const more = errors.length - mostErrors
  if (more <= 0) return errors
  const code: ErrorCode = 'MORE_ERRORS'
  const message = `There ${more === 1 ? 'was one more error' : `were ${more} more errors`}; only the first ${mostErrors} are told.`
  return [...errors.slice(0, mostErrors), { message, extensions: { code, count: more } }]
}
