import { publicViewer, type Subgraph, type Viewer } from '@karya/subgraph'
import { type ExecutionResult, graphql } from 'graphql'

// biome-ignore lint/suspicious/noExplicitAny: tests read answers of any shape, and compare them with what they expect
type Answer = ExecutionResult<any>

/** Asks a subgraph as a viewer, the way the gateway does in process: a fresh context for each request. */
export const askAs =
  (subgraph: Subgraph, viewer: Partial<Viewer> = {}) =>
  (query: string, variables?: Record<string, unknown>): Promise<Answer> =>
    graphql({
      schema: subgraph.schema,
      source: query,
      variableValues: variables,
      contextValue: subgraph.createContext({ ...publicViewer, ...viewer }),
    }) as Promise<Answer>
