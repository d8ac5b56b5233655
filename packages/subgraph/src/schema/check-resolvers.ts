import {
  buildASTSchema,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from 'graphql'
import { scalarResolvers } from './scalars.ts'

const isResolver = (value: unknown): boolean =>
  typeof value === 'function' ||
  (typeof value === 'object' && value !== null && typeof (value as { resolve?: unknown }).resolve === 'function')

/**
 * Throws one `TypeError` that lists everything in which resolvers and schema disagree: types and fields that the schema lacks, values
 * that are no resolvers, and root fields that nothing answers. (Apollo's builder passes over all of these in silence.)
 */
export function checkResolvers(name: string, typeDefs: DocumentNode, resolvers: object): void {
  const schema = buildASTSchema(typeDefs, { assumeValidSDL: true })
  const faults = [...Object.entries(resolvers)].flatMap(([typeName, fields]) => faultsOfType(schema, typeName, fields))
  faults.push(...unansweredRootFields(schema, resolvers as Record<string, Record<string, unknown> | undefined>))
  if (faults.length > 0)
    throw new TypeError(`The resolvers of ${name} do not fit its schema:\n- ${faults.join('\n- ')}`)
}

function faultsOfType(schema: GraphQLSchema, typeName: string, fields: unknown): string[] {
  const type = schema.getType(typeName)
  if (!type) return [`${typeName} is not a type of the schema`]
  if (Object.hasOwn(scalarResolvers, typeName)) return [`${typeName} is given by @karya/subgraph, leave it out`]
  if (isScalarType(type)) return []
  if (typeof fields !== 'object' || fields === null)
    return [`${typeName} has to be an object of resolvers, but is ${typeof fields}`]
  return Object.entries(fields).flatMap(([field, value]) => faultsOfField(type, field, value))
}

function faultsOfField(type: GraphQLNamedType, field: string, value: unknown): string[] {
  const place = `${type.name}.${field}`
  if (isEnumType(type)) return type.getValue(field) ? [] : [`${place} is not a value of the enum`]
  if (!isResolver(value)) return [`${place} has to be a function, but is ${value === null ? 'null' : typeof value}`]
  if (field === '__resolveReference')
    return isEntity(type) ? [] : [`${place} is never called: the type has no resolvable @key`]
  if (field === '__isTypeOf' && isObjectType(type)) return []
  if (field === '__resolveType' && (isInterfaceType(type) || isUnionType(type))) return []
  if (isObjectType(type) && type.getFields()[field]) return []
  return [
    isInterfaceType(type)
      ? `${place} is not called: an interface resolves nothing but its type`
      : `${place} is not a field of the schema`,
  ]
}

function isEntity(type: GraphQLNamedType): boolean {
  const nodes = [type.astNode, ...type.extensionASTNodes].flatMap(node => node?.directives ?? [])
  const keys = nodes.filter(({ name }) => name.value === 'key')
  return keys.some(
    key => !key.arguments?.some(({ name, value }) => name.value === 'resolvable' && 'value' in value && !value.value),
  )
}

function unansweredRootFields(
  schema: GraphQLSchema,
  resolvers: Record<string, Record<string, unknown> | undefined>,
): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    root => root != null,
  )
  return roots.flatMap(root =>
    Object.keys(root.getFields())
      .filter(field => !field.startsWith('_') && !resolvers[root.name]?.[field])
      .map(field => `${root.name}.${field} has no resolver`),
  )
}
