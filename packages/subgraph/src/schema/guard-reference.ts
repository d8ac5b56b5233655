import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import type { Viewer } from '../viewer.ts'

type EntityContext = { viewer: Viewer }
type EntityType = GraphQLObjectType | GraphQLInterfaceType
type ResolveReference = (reference: object, context: EntityContext, info: GraphQLResolveInfo) => unknown

interface SubgraphExtensions {
  apollo?: { subgraph?: { resolveReference?: ResolveReference } }
}

/** The type's `__resolveReference`; without one an entity is what represents it. */
export const resolveReferenceOf = (type: EntityType): ResolveReference =>
  (type.extensions as SubgraphExtensions).apollo?.subgraph?.resolveReference ?? (reference => reference)

/** Runs a check before the type's `__resolveReference`. What it throws is the fault of that one entity (`resolveEntities`). */
export function guardReference(type: EntityType, check: (reference: object, context: EntityContext) => void): void {
  const extensions = type.extensions as SubgraphExtensions
  const resolve = resolveReferenceOf(type)
  const resolveReference: ResolveReference = (reference, context, info) => {
    check(reference, context)
    return resolve(reference, context, info)
  }
  type.extensions = {
    ...extensions,
    apollo: { ...extensions.apollo, subgraph: { ...extensions.apollo?.subgraph, resolveReference } },
  }
}
