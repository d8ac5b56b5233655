import { Supergraph } from '@apollo/federation-internals'
import type { ApolloGateway, GraphQLDataSource } from '@apollo/gateway'
import { QueryPlanner } from '@apollo/query-planner'
import type { ApolloServerOptionsWithGateway } from '@apollo/server'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { PlannerParts } from './planning/planner.ts'

/** What Apollo Server hands to an executor; its type is in a package of Apollo's that nothing else here needs. */
export type ExecutorRequest = Parameters<ApolloGateway['executor']>[0]
export type ServerGateway = NonNullable<ApolloServerOptionsWithGateway<object>['gateway']>

/** Schema and planner of the stock gateway and, for what is not compiled, its executor. */
export interface StockGateway extends PlannerParts {
  execute(request: ExecutorRequest): Promise<ExecutionResult>
  /** What Apollo Server takes for a gateway, with an executor of our own. */
  serverGateway(executor: (request: ExecutorRequest) => Promise<ExecutionResult>): ServerGateway
}

export function loadStockGateway(
  supergraphSdl: string,
  dataSourceOf: (service: { name: string; url?: string | undefined }) => GraphQLDataSource<never>,
): StockGateway {
  // Composition made it, and validated what it made.
  const supergraph = Supergraph.build(supergraphSdl, { validateSupergraph: false })
  const dataSources = new Map(supergraph.subgraphsMetadata().map(service => [service.name, dataSourceOf(service)]))
  const planned = supergraph.apiSchema()
  const apiSchema = planned.toGraphQLJSSchema()
  let stock: Promise<ApolloGateway> | undefined
  // It brings 460 modules, most of which send figures to clouds. What is not compiled is rare, and a start does not wait for them.
  const load = async () => {
    const { ApolloGateway } = await import('@apollo/gateway')
    const gateway = new ApolloGateway({ supergraphSdl, buildService: ({ name }) => dataSources.get(name) as never })
    await gateway.load()
    return gateway
  }
  return {
    // `apiSchema` is what clients may ask; the supergraph's has all that services say, `@cost` and `@listSize` among it.
    apiSchema,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    planned,
    queryPlanner: new QueryPlanner(supergraph),
    execute: async request => {
      stock ??= load()
      return (await stock).executor(request) as Promise<ExecutionResult>
    },
    serverGateway: executor => {
      let tellServer = (_schema: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => {}
      return {
        onSchemaLoadOrUpdate: listener => {
          tellServer = listener
          return () => {}
        },
        load: async () => {
          tellServer({ apiSchema, coreSupergraphSdl: supergraphSdl })
          return { executor: executor as never }
        },
        stop: async () => (await stock)?.stop(),
      }
    },
  }
}
