import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql'

/** A fetch of a plan, with the place of the answer that it writes to: response names, without the lists on the way. */
export interface PlacedFetch {
  fetch: FetchNode
  path: readonly string[]
  /** Its operation, without the name. Fetches that ask for the same have one document. */
  document: DocumentNode
  /** What it selects there: of the entities, or of the root. */
  selections: SelectionSetNode
}

export function fetchesOf({ node }: QueryPlan): PlacedFetch[] {
  const documents = new Map<string, DocumentNode>()
  const documentOf = (fetch: FetchNode): DocumentNode => {
    const text = textWithoutName(fetch)
    const document = documents.get(text) ?? parse(text, { noLocation: true })
    documents.set(text, document)
    return document
  }
  const placed = (node: PlanNode | undefined, path: readonly string[]): PlacedFetch[] => {
    switch (node?.kind) {
      case 'Sequence':
      case 'Parallel':
        return node.nodes.flatMap(each => placed(each, path))
      case 'Flatten':
        return placed(node.node, [...path, ...namesIn(node.path)])
      case 'Condition':
        return [...placed(node.ifClause, path), ...placed(node.elseClause, path)]
      case 'Fetch': {
        const document = documentOf(node)
        return [{ fetch: node, path, document, selections: selectionsOf(node, document) }]
      }
      default:
        return []
    }
  }
  return node && node.kind !== 'Subscription' ? placed(node, []) : []
}

/** A path of the plan without its `@`. */
export const namesIn = (path: readonly (string | number)[]): string[] =>
  path.filter(element => element !== '@').map(String)

function textWithoutName({ operation, operationKind, operationName }: FetchNode): string {
  const beginning = `${operationKind} ${operationName}`
  return operation.startsWith(beginning) ? operationKind + operation.slice(beginning.length) : operation
}

function selectionsOf(fetch: FetchNode, document: DocumentNode): SelectionSetNode {
  const { selectionSet } = operationIn(document)
  if (!fetch.requires) return selectionSet
  const [entities] = selectionSet.selections
  return entities?.kind === Kind.FIELD && entities.selectionSet ? entities.selectionSet : selectionSet
}

export const fragmentsIn = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap(each => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])))

export function operationIn(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find(each => each.kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error('The planner wrote a document without an operation.')
  return operation
}
