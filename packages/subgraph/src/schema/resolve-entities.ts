import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
} from 'graphql'
import { quote } from '../arguments.ts'
import { CodedError } from '../errors.ts'
import { resolveReferenceOf } from './guard-reference.ts'

/** Entities that one fetch may ask a service for. The gateway asks for each once, so that no page that is admitted comes near. */
export const mostRepresentations = 10_000

type Representation = { __typename?: unknown } | null

/**
 * Answers `_entities` without a promise where the type's `__resolveReference` has none, and with each entity's fault its own; entity
 * interfaces are left to `@apollo/subgraph`. A call that asks for more than `mostRepresentations` is refused before anything is resolved.
 */
export function resolveEntities(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()._entities
  const byApollo = field?.resolve as GraphQLFieldResolver<unknown, never> | undefined
  const entity = schema.getType('_Entity')
  if (!field || !byApollo || !isAbstractType(entity)) return
  const entityTypes = new Map<unknown, GraphQLObjectType>(
    schema.getPossibleTypes(entity).map(type => [type.name, type]),
  )

  field.resolve = (source, { representations }: { representations: Representation[] }, context, info) => {
    checkCount(representations.length)
    return representations.map(representation => {
      try {
        return resolveOne(representation, source, context as never, info)
      } catch (error) {
        return error instanceof Error ? error : Promise.reject(error)
      }
    })
  }

  function resolveOne(
    representation: Representation,
    source: unknown,
    context: never,
    info: GraphQLResolveInfo,
  ): unknown {
    const typeName = representation?.__typename
    const type = entityTypes.get(typeName)
    if (type) {
      const resolved = resolveReferenceOf(type)(representation as object, context, info)
      return isPromise(resolved) ? resolved.then(value => named(value, type.name)) : named(resolved, type.name)
    }
    if (typeof typeName !== 'string' || !isInterfaceType(schema.getType(typeName)))
      throw unknownType(typeName, [...entityTypes.keys()])
    const answered = byApollo?.(source, { representations: [representation] } as never, context, info)
    return isPromise(answered) ? answered.then(([only]) => only) : (answered as unknown[])[0]
  }
}

function checkCount(count: number): void {
  if (count <= mostRepresentations) return
  throw new CodedError(
    'QUERY_TOO_COSTLY',
    `This asks a service for ${count} records at once, but at most ${mostRepresentations} are given. Take smaller pages.`,
  )
}

const unknownType = (typeName: unknown, known: readonly unknown[]): CodedError =>
  new CodedError(
    'BAD_USER_INPUT',
    `A representation names ${typeof typeName === 'string' ? quote(typeName) : 'nothing'} as its __typename, but has to name one of ${known.join(', ')}.`,
  )

const isPromise = (value: unknown): value is Promise<unknown[]> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function'

/**
 * Says of an entity which type it is, as the union of entities asks. A record that says it already may be another's, and is copied, as is one
 * that takes nothing more.
 */
function named(entity: unknown, typeName: string): unknown {
  if (entity === null || typeof entity !== 'object') return entity
  const record = entity as { __typename?: unknown }
  if (record.__typename === typeName) return record
  if ('__typename' in record || !Object.isExtensible(record)) return { ...record, __typename: typeName }
  record.__typename = typeName
  return record
}
