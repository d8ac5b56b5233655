import { type DocumentNode, defaultFieldResolver, type GraphQLSchema, Kind, print } from 'graphql'

export interface AskedOperation {
  schema: GraphQLSchema
  document: DocumentNode
  variables: Record<string, unknown>
}

/** Writes down, from now on, which operations a service is asked. */
export function askedOperations(schema: GraphQLSchema): AskedOperation[] {
  const known = new Set<string>()
  const operations: AskedOperation[] = []
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver
    field.resolve = (source, args, context, info) => {
      const definitions = [info.operation, ...Object.values(info.fragments)]
      const document: DocumentNode = { kind: Kind.DOCUMENT, definitions }
      const variables = { ...info.variableValues }
      const key = `${print(document)} ${JSON.stringify(variables)}`
      if (!known.has(key)) operations.push({ schema, document, variables })
      known.add(key)
      return resolve(source, args, context, info)
    }
  }
  return operations
}
