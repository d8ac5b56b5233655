import { operationFromDocument, type Schema } from '@apollo/federation-internals'
import type { QueryPlanner } from '@apollo/query-planner'
import { createPlanning, type OperationToPlan, type PlannedOperation } from '@karya/plan-compiler'
import type { DocumentNode, GraphQLSchema } from 'graphql'

/** A supergraph, and the planner for it. */
export interface PlannerParts {
  /** As graphql-js has them, and as the planner has the first. */
  apiSchema: GraphQLSchema
  supergraphSchema: GraphQLSchema
  planned: Schema
  queryPlanner: QueryPlanner
}

export interface Planner {
  /** What can be said of a validated operation before its variables are known. */
  read(document: DocumentNode, operationName: string | undefined): OperationToPlan
  /**
   * The plan for all variables that answer the operation's conditions alike. Takes from one millisecond for a few fields to some
   * hundred for a thousand, and blocks meanwhile. Throws `PlanFault`, or a GraphQLError for what the planner refuses.
   */
  plan(
    operation: OperationToPlan,
    operationName: string | undefined,
    variables: Record<string, unknown>,
  ): PlannedOperation
}

export function createPlanner({ apiSchema, supergraphSchema, planned, queryPlanner }: PlannerParts): Planner {
  const planning = createPlanning({ apiSchema, supergraphSchema })
  return {
    read: (document, operationName) => planning.read(document, operationName),
    plan: (operation, operationName, variables) =>
      operation.plan(variables, document =>
        queryPlanner.buildQueryPlan(operationFromDocument(planned, document, { operationName })),
      ),
  }
}
