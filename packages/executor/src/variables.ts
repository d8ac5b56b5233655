import { hasOwn, isInherited } from '@karya/code-generation'
import {
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getVariableValues,
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql'
import { type Coerce, coercions, unsure } from './coercions.ts'

export type Coerced =
  | { coerced: Record<string, unknown>; errors?: never }
  | { coerced?: never; errors: readonly GraphQLError[] }

interface Variable {
  name: string
  coerce: Coerce
  /** Of a default: made anew for each call, as resolvers may write into it. */
  missing: (() => unknown) | undefined
  isRequired: boolean
}

/**
 * Coerces the variables of an operation as graphql-js does. What is plain is coerced at sight; whatever is not goes to graphql-js, which
 * makes all the errors.
 */
export function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
): (given: Record<string, unknown>) => Coerced {
  const byGraphQL = (given: Record<string, unknown>) =>
    getVariableValues(schema, variableDefinitions, given, { maxErrors: 50 }) as Coerced
  const coercionOf = coercions()
  const variables: Variable[] = []
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined
    if (!isInputType(type) || isInherited(variable.name.value)) return byGraphQL
    variables.push({
      name: variable.name.value,
      coerce: coercionOf(type),
      missing: defaultValue && (() => valueFromAST(defaultValue, type)),
      isRequired: isNonNullType(type),
    })
  }
  return given => {
    const coerced: Record<string, unknown> = {}
    for (const { name, coerce, missing, isRequired } of variables) {
      if (hasOwn(given, name)) {
        const value = coerce(given[name])
        if (value === unsure) return byGraphQL(given)
        coerced[name] = value
      } else if (missing) coerced[name] = missing()
      else if (isRequired) return byGraphQL(given)
    }
    return { coerced }
  }
}
