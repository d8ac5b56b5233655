import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner'
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql'

/** Which fetches of a plan write where, so that answers are shared between entities only where nobody writes into them again. */
export interface Writes {
  /** Whether another fetch writes to this place from above it, that is, not by starting there or below. */
  isWrittenByAnother(fetch: FetchNode, place: readonly string[]): boolean
  /** The selections below `_entities`, or of the root. */
  selectionsOf(fetch: FetchNode): FieldsByName
}

/** Fields by response name, of whichever type; those without fields of their own are leaves. */
export interface FieldsByName extends Map<string, FieldsByName> {}

export function writesOf(plan: PlanNode): Writes {
  const fetches: { fetch: FetchNode; path: string[]; fields: FieldsByName }[] = []
  const visit = (node: PlanNode | undefined, path: ResponsePath): void => {
    if (!node) return
    if (node.kind === 'Sequence' || node.kind === 'Parallel') for (const child of node.nodes) visit(child, path)
    else if (node.kind === 'Flatten') visit(node.node, path.concat(node.path))
    else if (node.kind === 'Condition') {
      visit(node.ifClause, path)
      visit(node.elseClause, path)
    } else if (node.kind === 'Fetch')
      fetches.push({ fetch: node, path: path.filter(element => element !== '@') as string[], fields: fieldsOf(node) })
  }
  visit(plan, [])

  return {
    selectionsOf: fetch => fetches.find(known => known.fetch === fetch)?.fields ?? new Map(),
    isWrittenByAnother: (fetch, place) =>
      fetches.some(other => {
        if (other.fetch === fetch || other.path.length >= place.length) return false
        if (other.path.some((name, i) => name !== place[i])) return false
        // Output rewrites give fields other names than the operation has.
        if (other.fetch.outputRewrites?.length) return true
        let fields: FieldsByName | undefined = other.fields
        for (const name of place.slice(other.path.length)) fields = fields?.get(name)
        return fields !== undefined
      }),
  }
}

function fieldsOf(fetch: FetchNode): FieldsByName {
  const document = fetch.operationDocumentNode ?? parse(fetch.operation, { noLocation: true })
  const fields: FieldsByName = new Map()
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) addFields(fields, definition.selectionSet, document)
  // The answer's `_entities` are merged element by element.
  return fetch.requires ? (fields.get('_entities') ?? new Map()) : fields
}

function addFields(fields: FieldsByName, selections: SelectionSetNode, document: DocumentNode): void {
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value
      const below: FieldsByName = fields.get(name) ?? new Map()
      fields.set(name, below)
      if (selection.selectionSet) addFields(below, selection.selectionSet, document)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) addFields(fields, selection.selectionSet, document)
    else {
      const name = selection.name.value
      const fragment = document.definitions.find(
        definition => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
      )
      if (fragment && 'selectionSet' in fragment) addFields(fields, fragment.selectionSet, document)
    }
  }
}
