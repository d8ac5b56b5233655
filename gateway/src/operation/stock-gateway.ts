import type { Schema } from '@apollo/federation-internals'
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway'
import type { QueryPlanner } from '@apollo/query-planner'
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { PlannerParts } from './planning/planner.ts'

/** What Apollo Server hands to an executor; its type is in a package of Apollo's that nothing else here needs. */
export type ExecutorRequest = Parameters<ApolloGateway['executor']>[0]
export type ServerGateway = NonNullable<ApolloServerOptionsWithGateway<object>['gateway']>

/** `@apollo/gateway` as the schema, the planner and, for what is not compiled, the executor. */
export interface StockGateway extends PlannerParts {
  execute(request: ExecutorRequest): Promise<ExecutionResult>
  /** What Apollo Server takes for a gateway, with an executor of our own. */
  serverGateway(executor: (request: ExecutorRequest) => Promise<ExecutionResult>): ServerGateway
}

/** Members of `ApolloGateway` that are not public: they stand only here, and its version is pinned for them. */
interface Internals {
  apiSchema: Schema
  queryPlanner: QueryPlanner
  schema: GraphQLSchema
  supergraphSchema: GraphQLSchema
}

export async function loadStockGateway(
  supergraphSdl: string,
  dataSourceOf: (service: { name: string; url?: string | undefined }) => GraphQLDataSource<never>,
): Promise<StockGateway> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: service => dataSourceOf(service) as never,
    __exposeQueryPlanExperimental: false,
  } as ConstructorParameters<typeof ApolloGateway>[0])
  await gateway.load()
  const { apiSchema, schema, supergraphSchema, queryPlanner } = gateway as unknown as Internals
  return {
    // `apiSchema` is what clients may ask; the supergraph's has all that services say, `@cost` and `@listSize` among it.
    apiSchema: schema,
    supergraphSchema,
    planned: apiSchema,
    queryPlanner,
    execute: request => gateway.executor(request) as Promise<ExecutionResult>,
    serverGateway: executor => {
      let tellServer = (_schema: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => {}
      return {
        onSchemaLoadOrUpdate: listener => {
          tellServer = listener
          return () => {}
        },
        load: async () => {
          tellServer({ apiSchema: schema, coreSupergraphSdl: supergraphSdl })
          return { executor: executor as never }
        },
        stop: () => gateway.stop(),
      }
    },
  }
}
