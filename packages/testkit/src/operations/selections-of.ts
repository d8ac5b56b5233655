import { parse, type SelectionSetNode } from 'graphql'

const parsedSelections = new Map<string, SelectionSetNode>()

export function selectionsOf(fields: string): SelectionSetNode {
  const known = parsedSelections.get(fields)
  if (known) return known
  const [definition] = parse(`{ ${fields} }`).definitions
  if (definition?.kind !== 'OperationDefinition') throw new Error(`Not a selection of fields: ${fields}.`)
  parsedSelections.set(fields, definition.selectionSet)
  return definition.selectionSet
}
