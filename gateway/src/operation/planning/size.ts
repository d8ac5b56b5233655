import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** How many fields an operation selects once its fragments are put in their places; grows with the time that planning takes. */
export function countFields(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const counted = new Map<string, number>()
  const countFragment = (name: string): number => {
    const known = counted.get(name)
    if (known !== undefined) return known
    const fragment = fragments.get(name)
    const count = fragment ? countSelections(fragment.selectionSet) : 0
    counted.set(name, count)
    return count
  }
  const countSelections = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + countFragment(selection.name.value)
      const inner = selection.selectionSet ? countSelections(selection.selectionSet) : 0
      return sum + inner + (selection.kind === Kind.FIELD ? 1 : 0)
    }, 0)
  return countSelections(operation.selectionSet)
}
