import type { QueryPlan, QueryPlanSelectionNode } from '@apollo/query-planner'
import { type DocumentNode, doTypesOverlap, Kind, type SelectionSetNode } from 'graphql'
import { fetchesOf, operationIn, type PlacedFetch } from './fetches.ts'
import { PlanFault } from './plan-fault.ts'
import { argumentsText, compositeTypeOf, type SupergraphFacts } from './supergraph-facts.ts'

/**
 * Refuses a plan that would answer wrong data without saying so. For operations of `prepareOperation`.
 * @throws PlanFault
 */
export function checkPlan(facts: SupergraphFacts, plan: QueryPlan, document: DocumentNode): void {
  const fetches = fetchesOf(plan)
  refuseMissingFields(fetches, document)
  for (const each of fetches) refuseClosedKeys(facts, each)
  if (facts.requiresWithArguments) refuseTwoArguments(facts, fetches)
}

interface Written {
  fields: Map<string, Written>
}

/** Every field that is sure to be wanted is written by some fetch. What stands in a fragment may be known to be impossible. */
function refuseMissingFields(fetches: readonly PlacedFetch[], document: DocumentNode): void {
  const written: Written = { fields: new Map() }
  for (const { path, selections, fetch } of fetches) {
    const place = path.reduce(within, written)
    write(place, selections)
    for (const rewrite of fetch.outputRewrites ?? [])
      if (rewrite.kind === 'KeyRenamer') rename(place, rewrite.path, rewrite.renameKeyTo)
  }
  const look = ({ selections }: SelectionSetNode, place: Written | undefined, path: readonly string[]): void => {
    for (const selection of selections) {
      if (selection.kind !== Kind.FIELD || selection.name.value.startsWith('__')) continue
      const name = selection.alias?.value ?? selection.name.value
      const child = place?.fields.get(name)
      if (!child) {
        throw new PlanFault(
          'not-fetched',
          `The plan of this operation asks no subgraph for ${[...path, name].join('.')}. Ask for the field through another type or interface, or give its type a key that can be resolved.`,
        )
      }
      if (selection.selectionSet) look(selection.selectionSet, child, [...path, name])
    }
  }
  look(operationIn(document).selectionSet, written, [])
}

function within(place: Written, name: string): Written {
  const child = place.fields.get(name) ?? { fields: new Map() }
  place.fields.set(name, child)
  return child
}

function write(place: Written, { selections }: SelectionSetNode): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) write(place, selection.selectionSet)
    else if (selection.kind === Kind.FIELD) {
      const child = within(place, selection.alias?.value ?? selection.name.value)
      if (selection.selectionSet) write(child, selection.selectionSet)
    }
  }
}

function rename(place: Written, path: readonly string[], name: string): void {
  const names = path.filter(part => !part.startsWith('... on ') && part !== '_entities' && part !== '@')
  const last = names.at(-1)
  const parent = names.slice(0, -1).reduce<Written | undefined>((at, part) => at?.fields.get(part), place)
  const renamed = last === undefined ? undefined : parent?.fields.get(last)
  if (!parent || !renamed) return
  const known = within(parent, name)
  for (const [key, child] of renamed.fields) known.fields.set(key, child)
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
