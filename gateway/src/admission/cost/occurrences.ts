import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'

/** Whether a field with `@skip` or `@include` of a variable is asked for. */
export interface Condition {
  variable: string
  /** The value of the variable with which the field is asked for. */
  wanted: boolean
}

/** A field as it is asked for of one type: everything selected under one name in the answer. */
export interface Occurrence {
  field: FieldNode
  conditions: readonly Condition[]
  selectionSets: readonly SelectionSetNode[]
}

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/**
 * The fields that selections ask of an object of `type`, one for each name in the answer, as execution collects them. Those
 * that hang on a variable stay apart from the rest.
 */
export function collectOccurrences(
  schema: GraphQLSchema,
  fragments: Fragments,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Occurrence[] {
  const always = new Map<string, { field: FieldNode; selectionSets: Set<SelectionSetNode> }>()
  const sometimes: Occurrence[] = []
  const visited = new Set<string>()

  function add(field: FieldNode, conditions: readonly Condition[]): void {
    const { selectionSet } = field
    if (conditions.length > 0) {
      sometimes.push({ field, conditions, selectionSets: selectionSet ? [selectionSet] : [] })
      return
    }
    const name = field.alias?.value ?? field.name.value
    const known = always.get(name)
    if (!known) always.set(name, { field, selectionSets: new Set(selectionSet && [selectionSet]) })
    else if (selectionSet) known.selectionSets.add(selectionSet)
  }

  function collect({ selections }: SelectionSetNode, outer: readonly Condition[]): void {
    for (const selection of selections) {
      const own = readConditions(selection.directives)
      if (!own) continue
      const conditions = own.length > 0 ? [...outer, ...own] : outer
      if (selection.kind === Kind.FIELD) add(selection, conditions)
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(schema, selection.typeCondition?.name.value, type)) collect(selection.selectionSet, conditions)
      } else collectFragment(selection.name.value, conditions)
    }
  }

  function collectFragment(name: string, conditions: readonly Condition[]): void {
    const fragment = fragments.get(name)
    if (!fragment || visited.has(name) || !applies(schema, fragment.typeCondition.name.value, type)) return
    // Once for all is enough; under a condition it may stand elsewhere without one.
    if (conditions.length === 0) visited.add(name)
    collect(fragment.selectionSet, conditions)
  }

  for (const selectionSet of selectionSets) collect(selectionSet, [])
  const merged = [...always.values()].map(({ field, selectionSets }) => ({
    field,
    conditions: [],
    selectionSets: [...selectionSets],
  }))
  return [...merged, ...sometimes]
}

/** Undefined where the selection is never asked for. */
function readConditions(directives: readonly DirectiveNode[] = []): Condition[] | undefined {
  const conditions: Condition[] = []
  for (const { name, arguments: given } of directives) {
    if (name.value !== 'skip' && name.value !== 'include') continue
    const value = given?.find(argument => argument.name.value === 'if')?.value
    const wanted = name.value === 'include'
    if (value?.kind === Kind.VARIABLE) conditions.push({ variable: value.name.value, wanted })
    else if (value?.kind === Kind.BOOLEAN && value.value !== wanted) return undefined
  }
  return conditions
}

/** An abstract type stands for its objects that no condition names. */
function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLCompositeType): boolean {
  if (condition === undefined || condition === type.name) return true
  const wanted = schema.getType(condition)
  if (!isAbstractType(wanted) || (!isObjectType(type) && !isAbstractType(type))) return false
  return isObjectType(type)
    ? schema.isSubType(wanted, type)
    : schema.getPossibleTypes(type).some(one => schema.isSubType(wanted, one))
}

/** The object types that the fragments in these selections tell apart from the others of an abstract type. */
export function namedObjects(
  schema: GraphQLSchema,
  fragments: Fragments,
  selectionSets: readonly SelectionSetNode[],
): Set<GraphQLObjectType> {
  const objects = new Set<GraphQLObjectType>()
  const visited = new Set<string>()
  function visit({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) continue
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
      if (!fragment || (selection.kind === Kind.FRAGMENT_SPREAD && visited.has(selection.name.value))) continue
      if (selection.kind === Kind.FRAGMENT_SPREAD) visited.add(selection.name.value)
      const type = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value)
      if (isObjectType(type)) objects.add(type)
      else if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) objects.add(possible)
      visit(fragment.selectionSet)
    }
  }
  for (const selectionSet of selectionSets) visit(selectionSet)
  return objects
}
