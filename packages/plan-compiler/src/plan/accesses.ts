import {
  type FetchNode,
  getResponseName,
  type PlanNode,
  type QueryPlanSelectionNode,
  type ResponsePath,
} from '@apollo/query-planner'
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql'

/** Which fetches of a plan read and write where. Places are response names from the root, lists passed over. */
export interface Accesses {
  /** Whether another fetch writes to this place from above it, that is, not by starting there or below. */
  isWrittenByAnother(fetch: FetchNode, place: readonly string[]): boolean
  /** Whether another fetch starts at this place or below it, and so reads what is there and writes into it. */
  isStartOfAnother(fetch: FetchNode, place: readonly string[]): boolean
  /** Whether a representation takes this place, or something below it. */
  isRepresented(place: readonly string[]): boolean
  /** The selections below `_entities`, or of the root. */
  selectionsOf(fetch: FetchNode): FieldsByName
}

/** Fields by response name, of whichever type; those without fields of their own are leaves. */
export interface FieldsByName extends Map<string, FieldsByName> {}

interface Access {
  fetch: FetchNode
  path: string[]
  writes: FieldsByName
  reads: FieldsByName
}

export function accessesOf(plan: PlanNode | undefined): Accesses {
  const accesses: Access[] = []
  const visit = (node: PlanNode | undefined, path: ResponsePath): void => {
    if (!node) return
    if (node.kind === 'Sequence' || node.kind === 'Parallel') for (const child of node.nodes) visit(child, path)
    else if (node.kind === 'Flatten') visit(node.node, path.concat(node.path))
    else if (node.kind === 'Condition') {
      visit(node.ifClause, path)
      visit(node.elseClause, path)
    } else if (node.kind === 'Fetch') {
      const reads: FieldsByName = new Map()
      addRequired(reads, node.requires ?? [])
      accesses.push({ fetch: node, path: namesIn(path), writes: fieldsOf(node), reads })
    }
  }
  visit(plan, [])

  return {
    selectionsOf: fetch => accesses.find(known => known.fetch === fetch)?.writes ?? new Map(),
    isWrittenByAnother: (fetch, place) =>
      accesses.some(
        other =>
          other.fetch !== fetch &&
          other.path.length < place.length &&
          startsWith(place, other.path) &&
          // Output rewrites give fields other names than the operation has.
          (other.fetch.outputRewrites?.length || holds(other.writes, place.slice(other.path.length))),
      ),
    isStartOfAnother: (fetch, place) => accesses.some(other => other.fetch !== fetch && startsWith(other.path, place)),
    isRepresented: place =>
      accesses.some(
        ({ path, reads }) =>
          path.length < place.length && startsWith(place, path) && holds(reads, place.slice(path.length)),
      ),
  }
}

/** A path of the plan without its `@`. */
export const namesIn = (path: ResponsePath): string[] => path.filter(element => element !== '@').map(String)

const startsWith = (path: readonly string[], beginning: readonly string[]): boolean =>
  beginning.length <= path.length && beginning.every((name, i) => name === path[i])

function holds(fields: FieldsByName, path: readonly string[]): boolean {
  let at: FieldsByName | undefined = fields
  for (const name of path) at = at?.get(name)
  return at !== undefined
}

function addRequired(fields: FieldsByName, selections: readonly QueryPlanSelectionNode[]): void {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') addRequired(fields, selection.selections)
    else addRequired(fieldsAt(fields, getResponseName(selection)), selection.selections ?? [])
  }
}

function fieldsAt(fields: FieldsByName, name: string): FieldsByName {
  const below: FieldsByName = fields.get(name) ?? new Map()
  fields.set(name, below)
  return below
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
      const below = fieldsAt(fields, name)
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
