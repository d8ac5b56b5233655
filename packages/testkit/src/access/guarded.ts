import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  valueFromASTUntyped,
} from 'graphql'

export interface Guard {
  roles: readonly string[]
  scopes: readonly string[]
}

const guardOf = (directives: readonly ConstDirectiveNode[] = []): Guard | null => {
  const access = directives.find(({ name }) => name.value === 'access')
  if (!access) return null
  const given = Object.fromEntries(
    (access.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value) as string[]]),
  )
  return { roles: given.roles ?? [], scopes: given.scopes ?? [] }
}

const objectsOf = (typeDefs: DocumentNode) =>
  typeDefs.definitions.filter(
    (node): node is ObjectTypeDefinitionNode | ObjectTypeExtensionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION,
  )

const fieldsOf = (typeDefs: DocumentNode, type: string): FieldDefinitionNode[] =>
  objectsOf(typeDefs)
    .filter(({ name }) => name.value === type)
    .flatMap(({ fields = [] }) => fields)

/** Every mutation, with whom the schema admits; null where it admits everybody. */
export const mutationsOf = (typeDefs: DocumentNode): Map<string, Guard | null> =>
  new Map(fieldsOf(typeDefs, 'Mutation').map(({ name, directives }) => [name.value, guardOf(directives)]))

/** Everything else that is guarded: `Type` or `Type.field`, as the schema has it. */
export const guardedReadsOf = (typeDefs: DocumentNode): Map<string, Guard> => {
  const found = new Map<string, Guard>()
  for (const { name, directives, fields = [] } of objectsOf(typeDefs)) {
    if (name.value === 'Mutation') continue
    const ofType = guardOf(directives)
    if (ofType) found.set(name.value, ofType)
    for (const field of fields) {
      const guard = guardOf(field.directives)
      if (guard) found.set(`${name.value}.${field.name.value}`, guard)
    }
  }
  return found
}

/** Queries of one record by its id, code or number, where what is hidden has to look like what is not there. */
export const queriesByKeyOf = (typeDefs: DocumentNode): string[] =>
  fieldsOf(typeDefs, 'Query')
    .filter(({ arguments: args = [] }) => args.length === 1 && /^(id|code|sku)$/.test(args[0]?.name.value ?? ''))
    .map(({ name }) => `Query.${name.value}`)
