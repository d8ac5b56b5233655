import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner'
import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql'

/** Fields by response name, of whichever type; those without fields of their own are leaves. */
export interface FieldsByName extends Map<string, FieldsByName> {}

/** What a fetch requires of entities. */
export function requiredFields(
  selections: readonly QueryPlanSelectionNode[],
  fields: FieldsByName = new Map(),
): FieldsByName {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') requiredFields(selection.selections, fields)
    else requiredFields(selection.selections ?? [], fieldAt(fields, getResponseName(selection)))
  }
  return fields
}

/** What is selected somewhere in a document. */
export function selectedFields(
  { selections }: SelectionSetNode,
  document: DocumentNode,
  fields: FieldsByName = new Map(),
): FieldsByName {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const below = fieldAt(fields, selection.alias?.value ?? selection.name.value)
      if (selection.selectionSet) selectedFields(selection.selectionSet, document, below)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) selectedFields(selection.selectionSet, document, fields)
    else {
      const name = selection.name.value
      const fragment = document.definitions.find(
        definition => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
      )
      if (fragment && 'selectionSet' in fragment) selectedFields(fragment.selectionSet, document, fields)
    }
  }
  return fields
}

function fieldAt(fields: FieldsByName, name: string): FieldsByName {
  const below: FieldsByName = fields.get(name) ?? new Map()
  fields.set(name, below)
  return below
}
