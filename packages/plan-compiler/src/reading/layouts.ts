import type { Type } from '@apollo/federation-internals'
import type { FetchNode } from '@apollo/query-planner'
import { isInherited } from '@karya/code-generation'
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import type { Accesses } from '../plan/accesses.ts'
import type { ClientFields } from './client-fields.ts'
import type { FieldLayout, ObjectLayout, ValueLayout } from './layout.ts'
import { anyLeafOf, leafPattern, patternOf } from './patterns.ts'
import { formRuns, patternOfWhole } from './runs.ts'

export interface LayoutSetting {
  supergraphSchema: GraphQLSchema
  accesses: Accesses
  fetch: FetchNode
  /** Has the response names under which the client gets something else, or nothing. */
  clientNames: ReadonlyMap<string, string | undefined>
}

/** What stands at a place of the answer, and what the client gets of it; undefined: nothing as it was written. */
interface Place {
  path: readonly string[]
  client: ClientFields | undefined
}

/**
 * The layout of a fetch's `data`; for entities, of what is below `_entities`. Undefined where it depends on the answer which fields
 * there are, as with fragments on several types.
 */
export function layoutOf(setting: LayoutSetting, place: Place): ObjectLayout | undefined {
  const { accesses, fetch, supergraphSchema } = setting
  const selectionSet = accesses.selectionsOf(fetch)
  if (!fetch.requires) {
    const type = supergraphSchema.getRootType(fetch.operationKind as OperationTypeNode)
    return type ? objectLayout(setting, selectionSet, type, place) : undefined
  }
  const [fragment] = selectionSet.selections
  if (selectionSet.selections.length !== 1 || fragment?.kind !== Kind.INLINE_FRAGMENT) return undefined
  const type = supergraphSchema.getType(fragment.typeCondition?.name.value ?? '')
  return isObjectType(type) ? objectLayout(setting, fragment.selectionSet, type, place) : undefined
}

function objectLayout(
  setting: LayoutSetting,
  { selections }: SelectionSetNode,
  type: GraphQLObjectType,
  { path, client }: Place,
): ObjectLayout | undefined {
  const visible = client?.type.name === type.name ? client : undefined
  const fields: FieldLayout[] = []
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD || selection.directives?.length) return undefined
    const field = fieldLayout(setting, selection, type, { path, client: visible })
    if (!field || fields.some(({ name }) => name === field.name)) return undefined
    fields.push(field)
  }
  formRuns(fields, visible)
  return { fields }
}

function fieldLayout(
  setting: LayoutSetting,
  node: FieldNode,
  type: GraphQLObjectType,
  { path, client }: Place,
): FieldLayout | undefined {
  const name = (node.alias ?? node.name).value
  if (isInherited(name)) return undefined
  const { accesses, fetch, clientNames } = setting
  const seen = clientNames.has(name) ? undefined : client?.find(name)?.field
  if (node.name.value === '__typename') {
    const text = JSON.stringify(type.name)
    const pattern = seen?.element.name === '__typename' ? text : undefined
    return { name, value: { kind: 'constant', text }, isKept: true, pattern, run: undefined }
  }
  const definition = type.getFields()[node.name.value]
  if (!definition) return undefined
  const place = [...path, name]
  const isShared = accesses.isWrittenByAnother(fetch, place)
  const isTaken = accesses.isRepresented(place)
  if (!node.selectionSet) {
    if (isCompositeType(getNamedType(definition.type))) return undefined
    const pattern = seen && !isShared ? patternOf(seen.element.definition.type as Type, leafPattern) : undefined
    const value: ValueLayout = { kind: 'leaf', pattern: anyLeafOf(definition.type) }
    return { name, value, isKept: isTaken || pattern === undefined, pattern, run: undefined }
  }
  const named = getNamedType(definition.type)
  if (!isObjectType(named)) return { name, value: { kind: 'any' }, isKept: true, pattern: undefined, run: undefined }
  const below = isShared ? undefined : client?.below(name)
  const object = objectLayout(setting, node.selectionSet, named, { path: place, client: below })
  if (!object) return undefined
  const isWhole = !isShared && !isTaken && !accesses.isStart(place)
  const whole = seen && below && isWhole ? patternOfWhole(object, below) : undefined
  const pattern = whole && patternOf(seen?.element.definition.type as Type, () => whole)
  return { name, value: inLists(definition.type, object), isKept: pattern === undefined, pattern, run: undefined }
}

function inLists(type: GraphQLOutputType, object: ObjectLayout): ValueLayout {
  if (isNonNullType(type)) return inLists(type.ofType, object)
  return isListType(type) ? { kind: 'list', element: inLists(type.ofType, object) } : { kind: 'object', object }
}
