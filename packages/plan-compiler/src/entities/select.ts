import { isObjectOfType } from '@apollo/gateway/dist/dataRewrites.js'
import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner'
import { hasOwn, setOwn } from '@karya/code-generation'
import type { GraphQLSchema } from 'graphql'
import { deepMerge } from './deep-merge.ts'

/** What a representation takes from an entity, interpreted: null where a field is missing. */
export function select(
  schema: GraphQLSchema,
  entity: unknown,
  selections: readonly QueryPlanSelectionNode[],
): Record<string, unknown> | null {
  if (entity === null) return null
  const from = entity as Record<string, unknown>
  const selected: Record<string, unknown> = {}
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const name = getResponseName(selection)
      if (!hasOwn(from, name) || from[name] === undefined) return null
      const { selections: below } = selection
      setOwn(selected, name, below ? selectBelow(schema, from[name], below) : from[name])
    } else if (selection.typeCondition && from && isObjectOfType(schema, from, selection.typeCondition)) {
      deepMerge(selected, select(schema, from, selection.selections))
    }
  }
  return selected
}

/**
 * As `select`, for the value of a field: an object, or a list of them. In lists of lists the stock executor takes an inner list for
 * an object without the fields, and tells the subgraph null.
 */
export const selectBelow = (
  schema: GraphQLSchema,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
): unknown =>
  Array.isArray(value)
    ? value.map(element => selectBelow(schema, element, selections))
    : select(schema, value, selections)
