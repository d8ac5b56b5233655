import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Graph } from '../graphs/graph.ts'

/** Fields in which a key is: leaves of keys hold the object's number, objects in keys share its rank. */
export function keyFieldsOf(graph: Graph): Map<string, 'leaf' | 'object'> {
  const found = new Map<string, 'leaf' | 'object'>()
  const walk = (typeName: string, selections: SelectionSetNode) => {
    const type = graph.supergraphSchema.getType(typeName)
    const typed = isInterfaceType(type)
      ? [type, ...graph.supergraphSchema.getPossibleTypes(type)]
      : isObjectType(type)
        ? [type]
        : []
    for (const selection of selections.selections) {
      if (selection.kind !== 'Field' || selection.name.value === '__typename') continue
      for (const each of typed) {
        found.set(`${each.name}.${selection.name.value}`, selection.selectionSet ? 'object' : 'leaf')
        const child = each.getFields()[selection.name.value]
        if (child && selection.selectionSet) walk(getNamedType(child.type).name, selection.selectionSet)
      }
    }
  }
  for (const { keys } of graph.subgraphs.values()) for (const { typeName, fields } of keys) walk(typeName, fields)
  return found
}

/** The types that every subgraph with this field can answer, so that it does not matter which of them is asked. */
export function possibleTypesOf(
  graph: Graph,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): readonly GraphQLObjectType[] {
  const named = getNamedType(field.type)
  let candidates = isAbstractType(named)
    ? graph.supergraphSchema.getPossibleTypes(named)
    : isObjectType(named)
      ? [named]
      : []
  for (const subgraph of graph.subgraphs.values()) {
    const holders = [type.name, ...type.getInterfaces().map(({ name }) => name)].filter(name =>
      isObjectType(subgraph.schema.getType(name)),
    )
    for (const holder of holders) {
      const local = (subgraph.schema.getType(holder) as GraphQLObjectType).getFields()[field.name]
      if (!local || subgraph.isExternal(holder, field.name)) continue
      const localType = getNamedType(local.type)
      if (!isAbstractType(localType)) continue
      const names = new Set(subgraph.schema.getPossibleTypes(localType).map(({ name }) => name))
      candidates = candidates.filter(({ name }) => names.has(name))
    }
  }
  return candidates
}

/** What the field needs, in whichever subgraph resolves it, be it for the object or for an interface of it. */
export function requiredOf(graph: Graph, type: GraphQLObjectType, fieldName: string): SelectionSetNode | undefined {
  for (const subgraph of graph.subgraphs.values()) {
    for (const name of [type.name, ...type.getInterfaces().map(each => each.name)]) {
      const required = subgraph.required(name, fieldName)
      if (required) return required
    }
  }
  return undefined
}
