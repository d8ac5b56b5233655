import { GraphQLError } from 'graphql'

/** One execution of a compiled operation. */
export interface Run<Context> {
  /** As the client sent them. */
  variables: Record<string, unknown>
  context: Context
  /** In the order in which they came. */
  errors: GraphQLError[]
  /** What the subgraphs answered, merged. */
  root: Record<string, unknown>
}

/** A node of the plan, compiled. It is given what the node starts from: an object, or a list without nulls. Nothing to wait for: undefined. */
export type Step<Context> = (run: Run<Context>, start: unknown) => Promise<void> | undefined

/** Wraps whatever was thrown as Apollo Server does. */
export function asGraphQLError(thrown: unknown): GraphQLError {
  if (thrown instanceof GraphQLError) return thrown
  const error = thrown instanceof Error ? thrown : new Error(`Unexpected error value: ${String(thrown)}`)
  return new GraphQLError(error.message, { originalError: error })
}
