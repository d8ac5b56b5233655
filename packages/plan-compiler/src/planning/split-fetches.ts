import type { FetchNode, PlanNode, QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql'
import { fetchesOf, type PlacedFetch } from '../plan/fetches.ts'
import { mapFetches, withSelections } from './map-fetches.ts'
import type { SupergraphFacts } from './supergraph-facts.ts'
import { objectTypesOf, TypedFields, wantedFields, writtenFields } from './typed-fields.ts'

/**
 * A plan in which every entity is asked for. The planner puts fields of an interface object into one fetch, which requires what any
 * of them does; where that was fetched for some types alone, because the client asks for the field in a fragment, objects of the
 * others have no representation, and nobody answers the rest. They are asked for by themselves here, without such fields.
 */
export function splitFetches(facts: SupergraphFacts, plan: QueryPlan, document: DocumentNode): QueryPlan {
  if (!facts.hasRequires) return plan
  const fetches = fetchesOf(plan)
  const written = writtenFields(facts.schema, fetches)
  const wanted = wantedFields(facts.schema, document)
  const split = new Map<FetchNode, PlanNode>()
  for (const placed of fetches) {
    const [here, asked] = [written.at(placed.path), wanted.at(placed.path)]
    if (placed.fetch.requires && here && asked) split.set(placed.fetch, splitFetch(facts, placed, here, asked))
  }
  return mapFetches(plan, fetch => split.get(fetch) ?? fetch)
}

function splitFetch(facts: SupergraphFacts, placed: PlacedFetch, here: TypedFields, asked: TypedFields): PlanNode {
  const { fetch, selections } = placed
  const own = new TypedFields(facts.schema, here.types)
  own.add(selections)
  const missing = new Set<string>()
  const lacking = new Set<string>()
  for (const type of here.types) {
    if (!own.meets(asked, type)) continue
    for (const name of requiredOf(facts, fetch, type)) {
      if (here.has(name, type)) continue
      missing.add(name)
      lacking.add(type)
    }
  }
  if (lacking.size === 0) return fetch
  const left = withoutRequiring(facts, fetch.serviceName, selections, missing)
  if (!left) return fetch
  const others = [...here.types].filter(type => !lacking.has(type))
  return {
    kind: 'Parallel',
    nodes: [
      { ...fetch, requires: requirementsFor(facts, fetch, others, new Set()) },
      { ...withSelections(placed, left), requires: requirementsFor(facts, fetch, [...lacking], missing) },
    ],
  }
}

const fragmentsFor = (facts: SupergraphFacts, { requires = [] }: FetchNode, type: string) =>
  requires.filter(
    each =>
      each.kind === 'InlineFragment' &&
      each.typeCondition !== undefined &&
      objectTypesOf(facts.schema, each.typeCondition).has(type),
  )

/** The names of the fields that objects of a type must have, to be asked for. */
const requiredOf = (facts: SupergraphFacts, fetch: FetchNode, type: string): string[] =>
  fragmentsFor(facts, fetch, type)
    .flatMap(({ selections = [] }) => selections)
    .flatMap(each => (each.kind === 'Field' && each.name !== '__typename' ? [each.alias ?? each.name] : []))

/** What these types are asked for by, each for itself. */
const requirementsFor = (
  facts: SupergraphFacts,
  fetch: FetchNode,
  types: readonly string[],
  missing: ReadonlySet<string>,
): QueryPlanSelectionNode[] =>
  types.flatMap(type => {
    const selections = new Map<string, QueryPlanSelectionNode>()
    for (const { selections: all = [] } of fragmentsFor(facts, fetch, type))
      for (const each of all)
        if (each.kind !== 'Field' || !missing.has(each.alias ?? each.name)) selections.set(JSON.stringify(each), each)
    return selections.size > 0
      ? [{ kind: 'InlineFragment', typeCondition: type, selections: [...selections.values()] }]
      : []
  })

/** The selections without fields that require one of these; undefined where none does, or nothing is left. */
function withoutRequiring(
  facts: SupergraphFacts,
  subgraph: string,
  set: SelectionSetNode,
  missing: ReadonlySet<string>,
): SelectionSetNode | undefined {
  let hasChanged = false
  const requires = (typeName: string, field: string): boolean =>
    [typeName, ...objectTypesOf(facts.schema, typeName)].some(name =>
      facts
        .requiredBy(subgraph, name, field)
        ?.selections.some(each => each.kind === Kind.FIELD && missing.has(each.name.value)),
    )
  const selections = set.selections.flatMap((fragment): SelectionNode[] => {
    const typeName = fragment.kind === Kind.INLINE_FRAGMENT ? fragment.typeCondition?.name.value : undefined
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !typeName) return [fragment]
    const kept = fragment.selectionSet.selections.filter(
      each => each.kind !== Kind.FIELD || !requires(typeName, each.name.value),
    )
    if (kept.length < fragment.selectionSet.selections.length) hasChanged = true
    return kept.length > 0 ? [{ ...fragment, selectionSet: { ...fragment.selectionSet, selections: kept } }] : []
  })
  return hasChanged && selections.length > 0 ? { ...set, selections } : undefined
}
