import {
  type GraphQLCompositeType,
  type GraphQLResolveInfo,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { EntitySchema } from 'typeorm'
import { columnsReadBy } from './reads.ts'

/** Where the rows of a type come from. */
export interface RowsOfType {
  table: EntitySchema
  /** Columns that are read whatever is asked, by loaders and rules. What identifies a row need not be named. */
  always?: readonly string[]
}

/** Types whose rows are read only as far as an operation asks; rows of other tables are read as a whole. */
export type RowsByType = Readonly<Record<string, RowsOfType>>

/** What one operation reads of the rows of each of these tables. */
export type Needs = ReadonlyMap<EntitySchema, ReadonlySet<string>>

type Resolvers = Record<string, Record<string, unknown>>

/** What an operation needs, by its text: of a type, what is asked of it anywhere in the operation. Kept for as long as that is. */
export const needsOf = (rows: RowsByType, resolvers: object): ((info: GraphQLResolveInfo) => Needs) => {
  const known = new WeakMap<object, Needs>()
  return info => {
    let needs = known.get(info.operation)
    if (!needs) {
      needs = readNeeds(info, rows, resolvers as Resolvers)
      known.set(info.operation, needs)
    }
    return needs
  }
}

const readNeeds = (
  { operation, fragments, schema, parentType }: GraphQLResolveInfo,
  rows: RowsByType,
  resolvers: Resolvers,
): Needs => {
  const needs = new Map<EntitySchema, Set<string>>()
  for (const { table, always = [] } of Object.values(rows)) {
    needs.set(table, new Set([...(needs.get(table) ?? []), ...always]))
  }
  const read = (typeName: string, field: string) => {
    const table = rows[typeName]?.table
    if (!table) return
    const wanted = needs.get(table) as Set<string>
    const resolver = resolvers[typeName]?.[field]
    const columns = resolver ? (columnsReadBy(resolver) ?? Object.keys(table.options.columns)) : [field]
    for (const column of columns) wanted.add(column)
  }
  const entered = new Set<string>()
  const walk = ({ selections }: SelectionSetNode, type: GraphQLCompositeType) => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value
        for (const { name: typeName } of isAbstractType(type) ? schema.getPossibleTypes(type) : [type]) {
          read(typeName, name)
        }
        const field = 'getFields' in type ? type.getFields()[name] : undefined
        const fieldType = field && getNamedType(field.type)
        if (selection.selectionSet && isCompositeType(fieldType)) walk(selection.selectionSet, fieldType)
      } else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]
        const condition = fragment?.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type
        if (!fragment || !isCompositeType(condition)) continue
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
          if (entered.has(selection.name.value)) continue
          entered.add(selection.name.value)
        }
        walk(fragment.selectionSet, condition)
      }
    }
  }
  walk(operation.selectionSet, parentType)
  return needs
}
