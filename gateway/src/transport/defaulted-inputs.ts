import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  Kind,
  typeFromAST,
  visit,
} from 'graphql'

/**
 * Whether a variable may hold an input object with a field that is non-null and has a default, at any depth. graphql-jit 0.8.9 takes
 * such a field as required, and refuses variables that leave it out.
 */
export function hasDefaultedInputs(schema: GraphQLSchema, document: DocumentNode): boolean {
  const seen = new Set<unknown>()
  const isDefaulted = (type: GraphQLInputType): boolean => {
    const named = getNamedType(type)
    if (!isInputObjectType(named) || seen.has(named)) return false
    seen.add(named)
    return Object.values(named.getFields()).some(
      field => (isNonNullType(field.type) && field.defaultValue !== undefined) || isDefaulted(field.type),
    )
  }
  return document.definitions.some(
    definition =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some(variable => {
        const type = typeFromAST(schema, variable.type as never) as GraphQLInputType | undefined
        return type !== undefined && isDefaulted(type)
      }),
  )
}

/**
 * The document with variables nullable where they have a default: graphql-jit 0.8.9 refuses a non-null variable that is left to its default.
 * The gateway has checked the variables before, so none is null here.
 */
export const withOptionalDefaults = (document: DocumentNode): DocumentNode =>
  visit(document, {
    VariableDefinition: ({ type, defaultValue, ...definition }) =>
      defaultValue && type.kind === Kind.NON_NULL_TYPE ? { ...definition, defaultValue, type: type.type } : undefined,
  })
