import type { QueryPlan } from '@apollo/query-planner'
import type { DocumentNode, GraphQLError } from 'graphql'

/** A subgraph operation of a plan, given once when the plan is compiled; transports derive from it what they can. */
export interface SubgraphOperation {
  serviceName: string
  text: string
  name: string | undefined
  kind: 'query' | 'mutation' | 'subscription'
  /** Whether the operation asks for `_entities(representations: $representations)`. */
  hasRepresentations: boolean
  /**
   * What reads answers that come as JSON text, cheaper than parsing does; undefined where nothing is cheaper. To be called where
   * the operation is prepared, by transports of text alone.
   */
  reader?: (() => ReadAnswer | undefined) | undefined
}

/**
 * Reads `{"data":…}` if it is written as `JSON.stringify` writes it, in the order in which it was asked for, with values that the
 * schema allows. The data are in a form that only this operation understands. Undefined for any other text, which is to be parsed.
 */
export type ReadAnswer = (text: string) => Record<string, unknown> | undefined

export interface FetchError {
  message: string
  path?: readonly (string | number)[] | undefined
  extensions?: Record<string, unknown> | undefined
}

/** What a subgraph answered. It is taken over and may be written to: it must belong to this one call. */
export interface FetchAnswer {
  data?: Record<string, unknown> | null | undefined
  errors?: readonly FetchError[] | undefined
}

/** Asks the subgraph, at once where it can. What it throws becomes an error of the answer; the rest of the plan goes on. */
export type ExecuteFetch<Context> = (
  variables: Record<string, unknown>,
  context: Context,
) => FetchAnswer | Promise<FetchAnswer>

export type PrepareFetch<Context> = (operation: SubgraphOperation) => ExecuteFetch<Context>

export interface OperationToCompile<Context> {
  plan: QueryPlan
  /** Validated against the API schema. */
  document: DocumentNode
  operationName?: string | undefined
  /** Response names of the document that are not the client's: what the client calls them; undefined where it gets nothing for them. */
  responseNames?: ReadonlyMap<string, string | undefined> | undefined
  /** Variables of the document that are not the client's: what the client calls them. */
  variableNames?: ReadonlyMap<string, string> | undefined
  prepareFetch: PrepareFetch<Context>
}

export interface OperationAnswer {
  /** `data` as JSON text; undefined where the stock executor answers no data at all. */
  data: string | undefined
  /** As Apollo Server sees those of the stock executor: a thrown `Error` is wrapped, its message kept. */
  errors: readonly GraphQLError[]
  /** `valueCompletion`, as the stock executor has it. */
  extensions?: Record<string, unknown> | undefined
}

export interface CompiledOperation<Context> {
  /**
   * Answers at once where all subgraphs do. Throws or rejects where the stock executor rejects: a subgraph answered no list where the plan walks one, or a condition's variable is no Boolean.
   * @param variables as the client sent them, validated already
   */
  execute(variables: Record<string, unknown>, context: Context): OperationAnswer | Promise<OperationAnswer>
}

export interface PlanCompiler {
  /** @throws NotCompilable where the operation must be left to the stock executor */
  compile<Context>(operation: OperationToCompile<Context>): CompiledOperation<Context>
}
