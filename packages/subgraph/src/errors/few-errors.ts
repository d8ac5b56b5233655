import type { GraphQLFormattedError } from 'graphql'
import type { ErrorCode } from './error-table.ts'

/** Errors told of one answer; a list of a thousand records that all lack one field need not say so a thousand times. */
export const mostErrors = 10

/** The first ten errors as they are told, and one more that says how many there were besides. */
export function fewErrors<Given extends { readonly extensions?: Readonly<Record<string, unknown>> }>(
  errors: readonly Given[],
  format: (error: Given) => GraphQLFormattedError,
): GraphQLFormattedError[] {
  const told = errors.slice(0, mostErrors).map(format)
  const more = errors.slice(mostErrors).reduce((count, error) => count + countOf(error.extensions), 0)
  if (more === 0) return told
  const code: ErrorCode = 'MORE_ERRORS'
  const message = `There ${more === 1 ? 'was one more error' : `were ${more} more errors`}; only the first ${mostErrors} are told.`
  return [...told, { message, extensions: { code, count: more } }]
}

/** One, or as many as a service left out in its answer. */
const countOf = ({ code, count }: Readonly<Record<string, unknown>> = {}): number =>
  code === ('MORE_ERRORS' satisfies ErrorCode) && typeof count === 'number' ? count : 1
