import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner'
import { Kind, print, type SelectionSetNode, stripIgnoredCharacters, visit } from 'graphql'
import type { PlacedFetch } from '../plan/fetches.ts'

/** The plan with its fetches changed; the same plan where none is. */
export function mapFetches(plan: QueryPlan, change: (fetch: FetchNode) => PlanNode): QueryPlan {
  if (!plan.node || plan.node.kind === 'Subscription') return plan
  const node = mapNode(plan.node, change)
  return node === plan.node ? plan : { ...plan, node }
}

function mapNode(node: PlanNode, change: (fetch: FetchNode) => PlanNode): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel': {
      const nodes = node.nodes.map(each => mapNode(each, change))
      return nodes.every((each, index) => each === node.nodes[index]) ? node : { ...node, nodes }
    }
    case 'Flatten': {
      const inner = mapNode(node.node, change)
      return inner === node.node ? node : { ...node, node: inner }
    }
    case 'Condition': {
      const ifClause = node.ifClause && mapNode(node.ifClause, change)
      const elseClause = node.elseClause && mapNode(node.elseClause, change)
      return ifClause === node.ifClause && elseClause === node.elseClause
        ? node
        : { ...node, ...(ifClause && { ifClause }), ...(elseClause && { elseClause }) }
    }
    case 'Fetch':
      return change(node)
    default:
      return node
  }
}

/** A fetch of entities that asks for these fields of them; variables that none of them uses are left out. */
export function withSelections({ fetch, document }: PlacedFetch, selections: SelectionSetNode): FetchNode {
  const used = new Set(['representations'])
  visit(selections, { Variable: ({ name }) => void used.add(name.value) })
  const changed = visit(document, {
    OperationDefinition: operation => ({
      ...operation,
      name: fetch.operationName ? { kind: Kind.NAME, value: fetch.operationName } : undefined,
      variableDefinitions: operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)),
      selectionSet: {
        ...operation.selectionSet,
        selections: operation.selectionSet.selections.map(entities =>
          entities.kind === Kind.FIELD ? { ...entities, selectionSet: selections } : entities,
        ),
      },
    }),
  })
  const { operationDocumentNode: _, ...rest } = fetch
  const variableUsages = fetch.variableUsages?.filter(name => used.has(name))
  return {
    ...rest,
    operation: stripIgnoredCharacters(print(changed)),
    ...(variableUsages && { variableUsages }),
  }
}
