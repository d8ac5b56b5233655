import type { QueryPlan } from '@apollo/query-planner'
import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql'
import { checkPlan } from './check-plan.ts'
import { conditionKey, conditionVariables } from './conditions.ts'
import { keepLiteralsExact } from './exact-literals.ts'
import { mendTypes } from './mend-types.ts'
import { operationAlone } from './operation-alone.ts'
import { type PreparedOperation, prepareOperation } from './prepare-operation.ts'
import { splitFetches } from './split-fetches.ts'
import { readSupergraphFacts } from './supergraph-facts.ts'
import { unusedPrefix } from './unused-prefix.ts'

/** An operation and a plan of it that answers right, as `PlanCompiler.compile` takes them. */
export interface PlannedOperation extends PreparedOperation {
  plan: QueryPlan
}

export interface OperationToPlan {
  /**
   * Tells apart the plans of one operation: it has one for each combination of what its `@skip` and `@include` are told.
   * Throws a `GraphQLError` (BAD_USER_INPUT) where a condition is null.
   */
  key(variables: Readonly<Record<string, unknown>>): string
  /**
   * @param variables those the client sent; the plan holds for all that have the same `key`
   * @param buildPlan the planner, for the operation as it was rewritten
   * @throws PlanFault where no right plan was found, and what the planner throws
   */
  plan(variables: Readonly<Record<string, unknown>>, buildPlan: (document: DocumentNode) => QueryPlan): PlannedOperation
}

export interface Planning {
  /** Reads a validated document once. */
  read(document: DocumentNode, operationName?: string | undefined): OperationToPlan
}

/** Plans around the faults of `@apollo/query-planner` 2.14, of which README.md has a list. Schemas are read once. */
export function createPlanning({
  apiSchema,
  supergraphSchema,
}: {
  apiSchema: GraphQLSchema
  supergraphSchema: GraphQLSchema
}): Planning {
  const facts = readSupergraphFacts(supergraphSchema)
  return {
    read: (document, operationName) => {
      const operation = getOperationAST(document, operationName)
      if (!operation) throw new Error(`The document has no operation named "${operationName ?? ''}".`)
      const alone = operationAlone(document, operation)
      const names = conditionVariables(alone)
      return {
        key: variables => conditionKey(names, operation, variables),
        plan: (variables, buildPlan) => {
          const prefix = unusedPrefix(alone)
          const literals = keepLiteralsExact(apiSchema, alone, prefix)
          const prepared = prepareOperation(facts, { apiSchema, document: literals.document, variables, prefix })
          const built = mendTypes(facts, literals.putBack(buildPlan(prepared.document)))
          const plan = splitFetches(facts, built, prepared.document)
          checkPlan(facts, plan, prepared.document)
          return { ...prepared, plan }
        },
      }
    },
  }
}
