import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { CodedError } from '../errors.ts'
import { resolveReferenceOf } from './guard-reference.ts'

/** Entities that one fetch may ask a service for. The gateway asks for each once, so that no page that is admitted comes near. */
export const mostRepresentations = 10_000

interface Representation {
  __typename?: unknown
}

/**
 * Answers `_entities` for object types without a promise where the type's `__resolveReference` has none, and with each entity's
 * fault its own; whatever else is represented (interfaces, unknown types) is left to `@apollo/subgraph`. A call that asks
 * for more than `mostRepresentations` is refused before anything is resolved.
 */
export function resolveEntities(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()._entities
  const byApollo = field?.resolve as GraphQLFieldResolver<unknown, never> | undefined
  if (!field || !byApollo) return
  field.resolve = (source, { representations }: { representations: Representation[] }, context, info) => {
    checkCount(representations.length)
    return representations.map(reference => {
      const { __typename } = reference
      const type = typeof __typename === 'string' ? schema.getType(__typename) : undefined
      if (!isObjectType(type)) return leftToApollo(reference)
      try {
        const entity = resolveReferenceOf(type)(reference, context, info)
        return isPromise(entity) ? entity.then(value => named(value, type.name)) : named(entity, type.name)
      } catch (error) {
        return Promise.reject(error)
      }
    })

    function leftToApollo(reference: Representation): unknown {
      const answered = byApollo?.(source, { representations: [reference] } as never, context as never, info)
      return isPromise(answered) ? answered.then(([entity]) => entity) : (answered as unknown[])[0]
    }
  }
}

function checkCount(count: number): void {
  if (count <= mostRepresentations) return
  throw new CodedError(
    'QUERY_TOO_COSTLY',
    `This asks a service for ${count} records at once, but at most ${mostRepresentations} are given. Take smaller pages.`,
  )
}

const isPromise = (value: unknown): value is Promise<unknown[]> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function'

/** Says of an entity which type it is, as the union of entities asks. A record that says it already may be another's, and is copied. */
function named(entity: unknown, typeName: string): unknown {
  if (entity === null || typeof entity !== 'object') return entity
  if ('__typename' in entity) return entity.__typename === typeName ? entity : { ...entity, __typename: typeName }
  return Object.defineProperty(entity, '__typename', { value: typeName })
}
