import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql'

/** A fetch of a plan, with the place of the answer that it writes to: response names, without the lists on the way. */
export interface PlacedFetch {
  fetch: FetchNode
  path: readonly string[]
  /** What it selects there: of the entities, or of the root. */
  selections: SelectionSetNode
}

export function fetchesOf({ node }: QueryPlan): PlacedFetch[] {
  return node && node.kind !== 'Subscription' ? placed(node, []) : []
}

function placed(node: PlanNode | undefined, path: readonly string[]): PlacedFetch[] {
  switch (node?.kind) {
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(each => placed(each, path))
    case 'Flatten':
      return placed(node.node, [...path, ...node.path.filter(part => part !== '@').map(String)])
    case 'Condition':
      return [...placed(node.ifClause, path), ...placed(node.elseClause, path)]
    case 'Fetch':
      return [{ fetch: node, path, selections: selectionsOf(node) }]
    default:
      return []
  }
}

function selectionsOf(fetch: FetchNode): SelectionSetNode {
  const { selectionSet } = operationIn(parse(fetch.operation, { noLocation: true }))
  if (!fetch.requires) return selectionSet
  const [entities] = selectionSet.selections
  return entities?.kind === Kind.FIELD && entities.selectionSet ? entities.selectionSet : selectionSet
}

export function operationIn(document: DocumentNode) {
  const operation = document.definitions.find(each => each.kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('The planner wrote a document without an operation.')
  return operation
}
