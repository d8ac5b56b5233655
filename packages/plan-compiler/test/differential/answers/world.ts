import { hashOf } from '@karya/testkit/operations'
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import type { Graph } from '../graphs/graph.ts'
import { keyFieldsOf, possibleTypesOf, requiredOf } from './fields.ts'

/** An object of the world. Its number tells its type (`number % types`), so that any of its keys tells everything. */
export interface Thing {
  number: number
  /** What a subgraph was told of it, in the representation it was asked with. */
  representation?: Readonly<Record<string, unknown>>
}

/**
 * All data of a graph, as a pure function of seed, object, field and arguments: a subgraph answers from it what it is
 * asked for, and the whole operation answered from it is what a gateway ought to say.
 */
export interface World {
  /** The value of a field: leaves as JSON, objects as things, in lists of lists. `needed` is what its subgraph was told for `@requires`. */
  value(thing: Thing, fieldName: string, args: Readonly<Record<string, unknown>>, needed?: unknown): unknown
  typeOf(thing: Thing): GraphQLObjectType
  /** The query or mutation type as an object, of which the root fields are. */
  root(typeName: string): Thing
  /** The object that a representation speaks of, if it holds one of these keys. */
  find(representation: Readonly<Record<string, unknown>>, keys: readonly SelectionSetNode[]): Thing | undefined
  /** What a selection reads of an object, by response name. */
  read(thing: Thing, selections: SelectionSetNode): Record<string, unknown>
}

const smallestPool = 6

export function createWorld(graph: Graph, seed: number): World {
  const schema = graph.supergraphSchema
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
  const indexOfType = new Map(types.map((type, index) => [type.name, index]))
  const keyFields = keyFieldsOf(graph)
  const possible = new Map<string, readonly GraphQLObjectType[]>()

  const typeOf = ({ number }: Thing) => types[number % types.length] as GraphQLObjectType
  const rankOf = (number: number) => Math.floor(number / types.length)
  const numberOf = (rank: number, typeName: string) => rank * types.length + (indexOfType.get(typeName) ?? 0)
  const fieldOf = (type: GraphQLObjectType, fieldName: string): GraphQLField<unknown, unknown> => {
    const field = type.getFields()[fieldName]
    if (!field) throw new Error(`The world knows no field ${type.name}.${fieldName}.`)
    return field
  }
  const possibleTypes = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => {
    const coordinate = `${type.name}.${field.name}`
    const known = possible.get(coordinate)
    if (known) return known
    const found = possibleTypesOf(graph, type, field)
    possible.set(coordinate, found)
    return found
  }

  const world: World = {
    typeOf,
    root: typeName => ({ number: numberOf(0, typeName) }),
    value: (thing, fieldName, args, needed) => {
      const type = typeOf(thing)
      const field = fieldOf(type, fieldName)
      const keyKind = keyFields.get(`${type.name}.${fieldName}`)
      if (keyKind === 'leaf') return leafOfKey(getNamedType(field.type).name, fieldName, thing.number)
      if (keyKind === 'object') return { number: numberOf(rankOf(thing.number), getNamedType(field.type).name) }
      const required = needed === undefined ? requiredOf(graph, type, fieldName) : undefined
      const told = needed ?? (required && world.read(thing, required)) ?? null
      const key = hashOf(seed, thing.number, fieldName, JSON.stringify(args), JSON.stringify(told))
      return build(field.type, key, type, field)
    },
    find: (representation, keys) => {
      const named = schema.getType(String(representation.__typename))
      for (const key of keys) {
        const leaf = firstLeaf(representation, key)
        const digits = /(\d+)$/.exec(String(leaf?.value))?.[1]
        if (!leaf || digits === undefined) continue
        const number = Number(digits)
        return {
          representation,
          number: leaf.depth > 0 || !isAbstractType(named) ? numberOf(rankOf(number), named?.name ?? '') : number,
        }
      }
      return undefined
    },
    read: (thing, selections) => readFrom(world, graph, thing, selections),
  }

  function build(
    type: GraphQLOutputType,
    key: number,
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
  ): unknown {
    if (isNonNullType(type)) return buildPresent(type.ofType, key, parent, field)
    return hashOf(key, 'null') % 9 === 0 ? null : buildPresent(type, key, parent, field)
  }
  function buildPresent(
    type: GraphQLOutputType,
    key: number,
    parent: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
  ): unknown {
    if (isListType(type)) {
      const length = hashOf(key, 'length') % 4
      return Array.from({ length }, (_, index) => build(type.ofType, hashOf(key, index), parent, field))
    }
    if (isAbstractType(type) || isObjectType(type)) {
      const candidates = possibleTypes(parent, field)
      const chosen = candidates[hashOf(key, 'type') % candidates.length]
      if (!chosen) return null
      return { number: numberOf(1 + (hashOf(key, 'rank') % smallestPool), chosen.name) }
    }
    if (isEnumType(type)) {
      const values = type
        .getValues()
        .filter(value => !value.astNode?.directives?.some(({ name }) => name.value === 'inaccessible'))
      return values[hashOf(key, 'enum') % values.length]?.name
    }
    return leafOf(getNamedType(type).name, key)
  }
  return world
}

function leafOfKey(typeName: string, fieldName: string, number: number): string | number {
  if (typeName === 'Int') return number
  return typeName === 'ID' ? String(number) : `${fieldName}-${number}`
}

function leafOf(typeName: string, key: number): unknown {
  if (typeName === 'Int') return (key % 2000) - 500
  if (typeName === 'Float') return (key % 2000) / 8 - 50
  if (typeName === 'Boolean') return key % 2 === 0
  if (typeName === 'Blob')
    return key % 3 === 0 ? { a: key % 10, list: [key % 7, null] } : key % 3 === 1 ? [key % 5] : key % 100
  return key % 17 === 0 ? `“${typeName}” \\ \n \u2028 ${key % 100}` : `${typeName} ${key % 1000}`
}

function firstLeaf(
  value: unknown,
  selections: SelectionSetNode,
  depth = 0,
): { value: unknown; depth: number } | undefined {
  for (const selection of selections.selections) {
    if (selection.kind !== 'Field' || selection.name.value === '__typename') continue
    const child = (value as Record<string, unknown> | null)?.[selection.name.value]
    if (child === undefined || child === null) return undefined
    return selection.selectionSet ? firstLeaf(child, selection.selectionSet, depth + 1) : { value: child, depth }
  }
  return undefined
}

function readFrom(world: World, graph: Graph, thing: Thing, selections: SelectionSetNode): Record<string, unknown> {
  const type = world.typeOf(thing)
  const result: Record<string, unknown> = {}
  for (const selection of selections.selections) {
    if (selection.kind === 'Field') {
      const name = selection.name.value
      if (name === '__typename') continue
      const field = type.getFields()[name]
      if (!field) continue
      const value = world.value(thing, name, getArgumentValues(field, selection))
      const set = selection.selectionSet
      result[selection.alias?.value ?? name] = set
        ? mapThings(value, child => readFrom(world, graph, child, set))
        : value
    } else if (selection.kind === 'InlineFragment') {
      const condition = selection.typeCondition && graph.supergraphSchema.getType(selection.typeCondition.name.value)
      const applies =
        !condition ||
        condition === type ||
        (isAbstractType(condition) && graph.supergraphSchema.isSubType(condition, type))
      if (applies) Object.assign(result, readFrom(world, graph, thing, selection.selectionSet))
    }
  }
  return result
}

export function mapThings(value: unknown, change: (thing: Thing) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each => mapThings(each, change))
  return value === null || value === undefined ? null : change(value as Thing)
}
