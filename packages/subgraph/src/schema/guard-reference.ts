import type { GraphQLInterfaceType, GraphQLObjectType, GraphQLResolveInfo } from 'graphql'
import type { Viewer } from '../viewer.ts'

type EntityContext = { viewer: Viewer }
type ResolveReference = (reference: object, context: EntityContext, info: GraphQLResolveInfo) => unknown

interface SubgraphExtensions {
  apollo?: { subgraph?: { resolveReference?: ResolveReference } }
}

/**
 * Runs a check before the type's `__resolveReference`. It is asynchronous on purpose: `_entities` resolves all representations in
 * one synchronous loop, where one that throws would take all others with it; a rejected promise blanks its own entity alone.
 */
export function guardReference(
  type: GraphQLObjectType | GraphQLInterfaceType,
  check: (reference: object, context: EntityContext) => void = () => {},
): void {
  const extensions = type.extensions as SubgraphExtensions
  const resolve = extensions.apollo?.subgraph?.resolveReference ?? (reference => reference)
  const resolveReference: ResolveReference = async (reference, context, info) => {
    check(reference, context)
    return resolve(reference, context, info)
  }
  type.extensions = {
    ...extensions,
    apollo: { ...extensions.apollo, subgraph: { ...extensions.apollo?.subgraph, resolveReference } },
  }
}
