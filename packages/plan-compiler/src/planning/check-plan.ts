import type { QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import { type DocumentNode, doTypesOverlap, Kind, type SelectionSetNode } from 'graphql'
import { fetchesOf, operationIn, type PlacedFetch } from '../plan/fetches.ts'
import { PlanFault } from './plan-fault.ts'
import { argumentsText, compositeTypeOf, type SupergraphFacts } from './supergraph-facts.ts'
import { type TypedFields, writtenFields } from './typed-fields.ts'

/**
 * Refuses a plan that would answer wrong data without saying so. For operations of `prepareOperation`, but for subscriptions,
 * which are not compiled.
 * @throws PlanFault
 */
export function checkPlan(facts: SupergraphFacts, plan: QueryPlan, document: DocumentNode): void {
  if (plan.node?.kind === 'Subscription') return
  const fetches = fetchesOf(plan)
  refuseMissingFields(facts, fetches, document)
  for (const each of fetches) refuseClosedKeys(facts, each)
  if (facts.requiresWithArguments) refuseTwoArguments(facts, fetches)
}

/** Every field that is sure to be wanted is written by some fetch. What stands in a fragment may be known to be impossible. */
function refuseMissingFields(facts: SupergraphFacts, fetches: readonly PlacedFetch[], document: DocumentNode): void {
  const look = ({ selections }: SelectionSetNode, place: TypedFields | undefined, path: readonly string[]): void => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD || selection.name.value.startsWith('__')) continue
      const name = selection.alias?.value ?? selection.name.value
      const below = place?.at([name])
      if (!below) {
        throw new PlanFault(
          'not-fetched',
          `The plan of this operation asks no subgraph for ${[...path, name].join('.')}. Ask for the field through another type or interface, or give its type a key that can be resolved.`,
        )
      }
      if (selection.selectionSet) look(selection.selectionSet, below, [...path, name])
    }
  }
  look(operationIn(document).selectionSet, writtenFields(facts.schema, fetches), [])
}

/** A subgraph is entered by a key that it resolves; asked by another, it answers nulls. */
function refuseClosedKeys(facts: SupergraphFacts, { fetch: { requires, serviceName } }: PlacedFetch): void {
  const fragments = (requires ?? []).flatMap(each =>
    each.kind === 'InlineFragment' && each.typeCondition
      ? [{ typeName: each.typeCondition, selections: each.selections }]
      : [],
  )
  for (const { typeName } of fragments) {
    const type = compositeTypeOf(facts.schema.getType(typeName))
    if (!type) continue
    const keys = facts.typesAround(type).flatMap(name => facts.keysOf(serviceName, name))
    if (keys.length === 0) continue
    const told = fragments.flatMap(each => {
      const other = compositeTypeOf(facts.schema.getType(each.typeName))
      return other && doTypesOverlap(facts.schema, type, other) ? each.selections : []
    })
    if (keys.some(key => key.isResolvable && holds(told, key.selections))) continue
    throw new PlanFault(
      'no-way-back',
      `Subgraph "${serviceName}" has fields of ${typeName} that require fields of other subgraphs, but no resolvable key by which it could be asked for them afterwards: give ${typeName} a @key without "resolvable: false" there.`,
    )
  }
}

function holds(told: readonly QueryPlanSelectionNode[], key: SelectionSetNode): boolean {
  return key.selections.every(selection => {
    if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') return true
    const found = told.filter(each => each.kind === 'Field' && each.name === selection.name.value)
    const set = selection.selectionSet
    return (
      found.length > 0 &&
      (!set ||
        holds(
          found.flatMap(each => each.selections ?? []),
          set,
        ))
    )
  })
}

/** One object has one value under one name: two fields that require it with different arguments cannot both be told right. */
function refuseTwoArguments(facts: SupergraphFacts, fetches: readonly PlacedFetch[]): void {
  const seen = new Map<string, { args: string; by: string }>()
  const look = (path: readonly string[], { selections }: SelectionSetNode, by: string): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) look(path, selection.selectionSet, by)
      if (selection.kind !== Kind.FIELD) continue
      const place = [...path, selection.name.value]
      const args = argumentsText(selection.arguments)
      const other = seen.get(place.join('.'))
      if (other && other.args !== args) {
        throw new PlanFault(
          'requires-arguments',
          `${other.by} requires ${selection.name.value}(${other.args}) and ${by} requires ${selection.name.value}(${args}) of the same object, which one plan cannot fetch both: ask for them in two operations, or give the subgraph of ${selection.name.value} a field without arguments for each.`,
        )
      }
      seen.set(place.join('.'), { args, by })
      if (selection.selectionSet) look(place, selection.selectionSet, by)
    }
  }
  for (const { fetch, path, selections } of fetches) {
    for (const fragment of selections.selections) {
      const typeName = fragment.kind === Kind.INLINE_FRAGMENT ? fragment.typeCondition?.name.value : undefined
      if (fragment.kind !== Kind.INLINE_FRAGMENT || !typeName) continue
      for (const field of fragment.selectionSet.selections) {
        const required = field.kind === Kind.FIELD && facts.requiredBy(fetch.serviceName, typeName, field.name.value)
        if (required)
          look(
            [...path, ...(compositeTypeOf(facts.schema.getType(typeName)) ? [`<${typeName}>`] : [])],
            required,
            `${typeName}.${field.name.value}`,
          )
      }
    }
  }
}
