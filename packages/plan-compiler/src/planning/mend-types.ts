import type { FetchNode, QueryPlan } from '@apollo/query-planner'
import { Kind, type SelectionNode } from 'graphql'
import { fetchesOf, type PlacedFetch } from '../plan/fetches.ts'
import { mapFetches, withSelections } from './map-fetches.ts'
import type { SupergraphFacts } from './supergraph-facts.ts'

/**
 * A plan in which no fetch takes away what another knows: a subgraph with an interface object answers `__typename` with
 * the interface, which would overwrite the type of an entity that is known already.
 */
export function mendTypes(facts: SupergraphFacts, plan: QueryPlan): QueryPlan {
  if (!facts.hasInterfaceObjects) return plan
  const fetches = new Map(fetchesOf(plan).map(placed => [placed.fetch, placed]))
  return mapFetches(plan, fetch => {
    const placed = fetches.get(fetch)
    return placed && fetch.requires && fetch.operation.includes('__typename') ? withoutTypes(facts, placed) : fetch
  })
}

function withoutTypes(facts: SupergraphFacts, placed: PlacedFetch): FetchNode {
  const { fetch, selections: all } = placed
  let hasChanged = false
  const without = (selections: readonly SelectionNode[], typeName: string | undefined): SelectionNode[] => {
    const kept = selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const inner = without(selection.selectionSet.selections, selection.typeCondition?.name.value ?? typeName)
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
  const selections = { ...all, selections: without(all.selections, undefined) }
  return hasChanged ? withSelections(placed, selections) : fetch
}
