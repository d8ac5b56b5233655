import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, visit } from 'graphql'
import { fragmentsIn } from '../plan/fetches.ts'

/** A document of one operation and the fragments that it reaches: what others beside it ask for is nothing to it. */
export function operationAlone(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = fragmentsIn(document)
  const reached = new Set<OperationDefinitionNode | FragmentDefinitionNode>([operation])
  // What is added on the way is come to as well.
  for (const { selectionSet } of reached) {
    visit(selectionSet, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value)
        if (fragment) reached.add(fragment)
      },
    })
  }
  return { kind: Kind.DOCUMENT, definitions: [...reached] }
}
