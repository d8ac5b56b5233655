import { Kind, type OperationDefinitionNode, visit } from 'graphql'

/** The variable by which the planner hands entities to a subgraph. */
const taken = 'representations'

export interface RenamedVariables {
  operation: OperationDefinitionNode
  /** Variables of the operation that are not the client's: what the client calls them. */
  variableNames: ReadonlyMap<string, string>
}

/** Keeps a client's variable apart from the one of the planner, whose name it may have. */
export function keepVariablesApart(operation: OperationDefinitionNode, prefix: string): RenamedVariables {
  const isTaken = operation.variableDefinitions?.some(({ variable }) => variable.name.value === taken)
  if (!isTaken) return { operation, variableNames: new Map() }
  const name = { kind: Kind.NAME, value: prefix + taken } as const
  const renamed = visit(operation, {
    Variable: node => (node.name.value === taken ? { ...node, name } : undefined),
  })
  return { operation: renamed, variableNames: new Map([[name.value, taken]]) }
}
