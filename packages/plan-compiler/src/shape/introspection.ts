import type { FieldSelection } from '@apollo/federation-internals'
import { getOwn } from '@karya/code-generation'
import { executeSync, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode, visit } from 'graphql'

/** Answers `__schema` and `__type` from the API schema. */
export function introspect(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  field: FieldSelection,
  variables: Record<string, unknown>,
): unknown {
  const selection = field.expandFragments().toSelectionNode()
  const used = usedVariables(field)
  const { data, errors } = executeSync({
    schema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation: OperationTypeNode.QUERY,
          variableDefinitions: operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)),
          selectionSet: { kind: Kind.SELECTION_SET, selections: [selection] },
        },
      ],
    },
    rootValue: {},
    variableValues: variables,
  })
  if (errors?.length)
    throw new Error(
      `Introspection query for ${JSON.stringify(selection)} should not have failed but got ${JSON.stringify(errors)}`,
    )
  if (!data) throw new Error(`Introspection query for ${JSON.stringify(selection)} should not have failed`)
  return getOwn(data, field.element.responseName())
}

export function usedVariables(field: FieldSelection): Set<string> {
  const used = new Set<string>()
  visit(field.expandFragments().toSelectionNode(), {
    Variable: ({ name }) => {
      used.add(name.value)
    },
  })
  return used
}
