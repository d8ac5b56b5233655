import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type ValueNode,
  visit,
} from 'graphql'

/**
 * The variables that `@skip` and `@include` depend on, by name, sorted: an operation has one plan for each combination of their values.
 * @param document of that operation alone: variables of others are nothing to it
 */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive: node => {
      const value = conditionOf(node)
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value)
    },
  })
  return [...names].sort()
}

/** The values of the condition variables as a short text, to tell plans of one operation apart. */
export function conditionKey(
  names: readonly string[],
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  return names.map(name => (isTrue(name, operation, variables) ? '1' : '0')).join('')
}

export function isIncluded(
  selection: SelectionNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  return (selection.directives ?? []).every(directive => {
    const value = conditionOf(directive)
    if (!value) return true
    const isMet =
      value.kind === Kind.VARIABLE
        ? isTrue(value.name.value, operation, variables)
        : value.kind === Kind.BOOLEAN && value.value
    return isMet === (directive.name.value === 'include')
  })
}

export function withoutConditions(field: FieldNode): FieldNode {
  const directives = (field.directives ?? []).filter(directive => !conditionOf(directive))
  return { ...field, directives }
}

function conditionOf(directive: DirectiveNode): ValueNode | undefined {
  if (directive.name.value !== 'skip' && directive.name.value !== 'include') return undefined
  return directive.arguments?.find(({ name }) => name.value === 'if')?.value
}

function isTrue(
  name: string,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): boolean {
  const sent = Object.hasOwn(variables, name) ? variables[name] : undefined
  if (typeof sent === 'boolean') return sent
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)
  if (sent === undefined && definition?.defaultValue?.kind === Kind.BOOLEAN) return definition.defaultValue.value
  // A nullable variable may stand here if it has a default; null for it is still no answer to a condition.
  throw new GraphQLError(`Argument "if" of non-null type "Boolean!" must not be null, but $${name} is.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}
