import {
  type DocumentNode,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { argumentsText, type SupergraphFacts } from './supergraph-facts.ts'

/**
 * The response names of an operation under which the planner would merge a field of the client's with another that it
 * adds itself: an alias that is the name of a key, or a field with other arguments than `@requires` gives it.
 */
export function responseNamesToKeepApart(
  facts: SupergraphFacts,
  apiSchema: GraphQLSchema,
  document: DocumentNode,
): ReadonlySet<string> {
  const names = new Set<string>()
  const typeInfo = new TypeInfo(apiSchema)
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Field: field => {
        const parent = typeInfo.getParentType()
        const supergraphType = parent && facts.schema.getType(parent.name)
        if (!isCompositeType(supergraphType)) return
        const name = field.name.value
        const responseName = field.alias?.value ?? name
        const added = facts.addedTo(supergraphType).get(responseName)
        const isSame =
          name === responseName && (!added || (added.size === 1 && added.has(argumentsText(field.arguments))))
        const meetsTypename = responseName === '__typename' && name !== '__typename'
        if (meetsTypename || (added && !isSame)) names.add(responseName)
      },
    }),
    {
      [Kind.DOCUMENT]: ['definitions'],
      [Kind.OPERATION_DEFINITION]: ['selectionSet'],
      [Kind.FRAGMENT_DEFINITION]: ['selectionSet'],
      [Kind.SELECTION_SET]: ['selections'],
      [Kind.FIELD]: ['selectionSet'],
      [Kind.INLINE_FRAGMENT]: ['selectionSet'],
    } as never,
  )
  return names
}
