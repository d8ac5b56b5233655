import { getResponseName, type QueryPlanSelectionNode } from '@apollo/query-planner'
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql'

/** What a representation takes from entities of one type, or of the types of one abstract type. */
export interface Branch {
  typeCondition: string
  /** All names of types that meet the condition. */
  typenames: ReadonlySet<string>
  /** Whether the condition is the only one of them. */
  isExact: boolean
  fields: { name: string; selections: QueryPlanSelectionNode[] | undefined }[]
}

/**
 * The requirements of a fetch, one branch for each type, where they are as planners write them: fragments that exclude one another,
 * each with `__typename` and fields. Undefined where they are not; they are then interpreted.
 */
export function branchesOf(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
): readonly Branch[] | undefined {
  const taken = new Set<string>()
  const branches: Branch[] = []
  for (const fragment of requires) {
    if (fragment.kind !== 'InlineFragment' || !fragment.typeCondition) return undefined
    const typenames = typenamesOf(schema, fragment.typeCondition)
    for (const typename of typenames) {
      if (taken.has(typename)) return undefined
      taken.add(typename)
    }
    const fields: Branch['fields'] = []
    for (const field of fragment.selections) {
      if (field.kind !== 'Field') return undefined
      const name = getResponseName(field)
      if (fields.some(known => known.name === name)) return undefined
      fields.push({ name, selections: field.selections })
    }
    if (!fields.some(({ name, selections }) => name === '__typename' && !selections)) return undefined
    branches.push({ typeCondition: fragment.typeCondition, typenames, isExact: typenames.size === 1, fields })
  }
  return branches.length ? branches : undefined
}

function typenamesOf(schema: GraphQLSchema, typeCondition: string): Set<string> {
  const condition = schema.getType(typeCondition)
  const typenames = new Set([typeCondition])
  if (isAbstractType(condition)) {
    for (const type of Object.values(schema.getTypeMap()))
      if ((isObjectType(type) || isInterfaceType(type)) && schema.isSubType(condition, type)) typenames.add(type.name)
  }
  return typenames
}
