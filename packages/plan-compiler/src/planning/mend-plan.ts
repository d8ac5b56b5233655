import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import {
  type DocumentNode,
  Kind,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  stripIgnoredCharacters,
} from 'graphql'
import type { SupergraphFacts } from './supergraph-facts.ts'

/**
 * A plan in which no fetch takes away what another knows: a subgraph with an interface object answers `__typename` with
 * the interface, which would overwrite the type of an entity that is known already.
 */
export function mendPlan(facts: SupergraphFacts, plan: QueryPlan): QueryPlan {
  if (!plan.node || plan.node.kind === 'Subscription') return plan
  const node = mendNode(facts, plan.node)
  return node === plan.node ? plan : { ...plan, node }
}

function mendNode(facts: SupergraphFacts, node: PlanNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': {
      const nodes = node.nodes.map(each => mendNode(facts, each))
      return nodes.every((each, index) => each === node.nodes[index]) ? node : { ...node, nodes }
    }
    case 'Flatten': {
      const inner = mendNode(facts, node.node)
      return inner === node.node ? node : { ...node, node: inner }
    }
    case 'Condition': {
      const ifClause = node.ifClause && mendNode(facts, node.ifClause)
      const elseClause = node.elseClause && mendNode(facts, node.elseClause)
      return ifClause === node.ifClause && elseClause === node.elseClause
        ? node
        : { ...node, ...(ifClause && { ifClause }), ...(elseClause && { elseClause }) }
    }
    case 'Fetch':
      return node.requires ? mendFetch(facts, node) : node
    default:
      return node
  }
}

function mendFetch(facts: SupergraphFacts, fetch: FetchNode): FetchNode {
  if (!fetch.operation.includes('__typename')) return fetch
  const document = parse(fetch.operation, { noLocation: true })
  let hasChanged = false
  const withoutTypename = (selections: readonly SelectionNode[], typeName: string | undefined): SelectionNode[] => {
    const kept = selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inner = withoutTypename(
          selection.selectionSet.selections,
          selection.typeCondition?.name.value ?? typeName,
        )
        return [{ ...selection, selectionSet: { ...selection.selectionSet, selections: inner } }]
      }
      const isTypename = selection.kind === Kind.FIELD && selection.name.value === '__typename' && !selection.alias
      return isTypename && typeName && facts.isInterfaceObject(fetch.serviceName, typeName) ? [] : [selection]
    })
    // A fetch of nothing but the type is left as it is: there is something else it is for.
    if (kept.length === 0) return [...selections]
    if (kept.length < selections.length) hasChanged = true
    return kept
  }
  const operation = mapEntities(document, set => ({ ...set, selections: withoutTypename(set.selections, undefined) }))
  if (!hasChanged) return fetch
  const { operationDocumentNode: _, ...rest } = fetch
  return { ...rest, operation: stripIgnoredCharacters(print(operation)) }
}

/** The document with the selection of `_entities` changed. */
function mapEntities(document: DocumentNode, change: (set: SelectionSetNode) => SelectionSetNode): DocumentNode {
  const definitions = document.definitions.map(definition => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition
    const selections = definition.selectionSet.selections.map(selection =>
      selection.kind === Kind.FIELD && selection.selectionSet
        ? { ...selection, selectionSet: change(selection.selectionSet) }
        : selection,
    )
    return { ...definition, selectionSet: { ...definition.selectionSet, selections } }
  })
  return { ...document, definitions }
}
