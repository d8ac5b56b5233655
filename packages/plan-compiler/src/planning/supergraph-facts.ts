import {
  type ASTNode,
  type ConstDirectiveNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
} from 'graphql'

export interface Key {
  selections: SelectionSetNode
  isResolvable: boolean
}

/** What the planner does on its own account, read from the `@join__…` directives of a supergraph. Built once. */
export interface SupergraphFacts {
  schema: GraphQLSchema
  /**
   * The fields that the planner may add to a selection on this type (of keys and of `@requires`), each with the
   * arguments it is added with, as text.
   */
  addedTo(type: GraphQLCompositeType): ReadonlyMap<string, ReadonlySet<string>>
  /** The type, what it may be, and what those are besides. */
  typesAround(type: GraphQLCompositeType): readonly string[]
  /** Whether any field requires another. */
  hasRequires: boolean
  /** Whether any field requires another with arguments. */
  requiresWithArguments: boolean
  hasInterfaceObjects: boolean
  /** Whether the subgraph knows this interface as an object. */
  isInterfaceObject(subgraph: string, typeName: string): boolean
  /** The keys of a type in a subgraph, in the order the planner tries them. */
  keysOf(subgraph: string, typeName: string): readonly Key[]
  /** What a field needs in this subgraph before it can be asked for. */
  requiredBy(subgraph: string, typeName: string, fieldName: string): SelectionSetNode | undefined
}

export function readSupergraphFacts(schema: GraphQLSchema): SupergraphFacts {
  const subgraphNames = namesOfSubgraphs(schema)
  const added = new Map<string, Map<string, Set<string>>>()
  const keys = new Map<string, Key[]>()
  const required = new Map<string, SelectionSetNode>()
  const interfaceObjects = new Set<string>()

  const add = (type: GraphQLNamedType | undefined, { selections }: SelectionSetNode): void => {
    if (!isObjectType(type) && !isInterfaceType(type)) return
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        add(selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : type, selection.selectionSet)
      } else if (selection.kind === Kind.FIELD) {
        const name = selection.name.value
        const names = added.get(type.name) ?? new Map<string, Set<string>>()
        added.set(type.name, names.set(name, (names.get(name) ?? new Set()).add(argumentsText(selection.arguments))))
        const child = type.getFields()[name]
        if (child && selection.selectionSet) add(getNamedType(child.type), selection.selectionSet)
      }
    }
  }

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const join of directivesOf(type.astNode, 'join__type')) {
      const subgraph = subgraphNames.get(textOf(join, 'graph')) ?? ''
      if (textOf(join, 'isInterfaceObject') === 'true') interfaceObjects.add(`${subgraph} ${type.name}`)
      const key = textOf(join, 'key')
      if (!key) continue
      const selections = selectionsOf(key)
      const coordinate = `${subgraph} ${type.name}`
      keys.set(coordinate, [
        ...(keys.get(coordinate) ?? []),
        { selections, isResolvable: textOf(join, 'resolvable') !== 'false' },
      ])
      add(type, selections)
    }
    for (const field of Object.values(type.getFields())) {
      for (const join of directivesOf(field.astNode, 'join__field')) {
        const fields = textOf(join, 'requires')
        if (!fields) continue
        const selections = selectionsOf(fields)
        required.set(`${subgraphNames.get(textOf(join, 'graph'))} ${type.name}.${field.name}`, selections)
        add(type, selections)
      }
    }
  }

  const merged = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>()
  return {
    schema,
    typesAround: type => related(schema, type),
    hasRequires: required.size > 0,
    requiresWithArguments: [...required.values()].some(hasArguments),
    addedTo: type => {
      const known = merged.get(type.name)
      if (known) return known
      const all = mergedNames(related(schema, type).flatMap(name => added.get(name) ?? []))
      merged.set(type.name, all)
      return all
    },
    hasInterfaceObjects: interfaceObjects.size > 0,
    isInterfaceObject: (subgraph, typeName) => interfaceObjects.has(`${subgraph} ${typeName}`),
    keysOf: (subgraph, typeName) => keys.get(`${subgraph} ${typeName}`) ?? [],
    requiredBy: (subgraph, typeName, fieldName) => required.get(`${subgraph} ${typeName}.${fieldName}`),
  }
}

const hasArguments = ({ selections }: SelectionSetNode): boolean =>
  selections.some(
    each =>
      (each.kind === Kind.FIELD && (each.arguments?.length ?? 0) > 0) ||
      (each.kind !== Kind.FRAGMENT_SPREAD && each.selectionSet !== undefined && hasArguments(each.selectionSet)),
  )

/** Arguments as text that is equal where they are, whatever their order. */
export const argumentsText = (args: readonly ASTNode[] = []): string => args.map(print).sort().join(', ')

/** The type, what it may be, and what those are besides: a selection on any of them may meet a field of the others. */
function related(schema: GraphQLSchema, type: GraphQLCompositeType): string[] {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type]
  return [
    ...new Set([type.name, ...possible.flatMap(each => [each.name, ...each.getInterfaces().map(({ name }) => name)])]),
  ]
}

function mergedNames(
  all: readonly ReadonlyMap<string, ReadonlySet<string>>[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const merged = new Map<string, Set<string>>()
  for (const names of all) {
    for (const [name, args] of names) merged.set(name, new Set([...(merged.get(name) ?? []), ...args]))
  }
  return merged
}

function namesOfSubgraphs(schema: GraphQLSchema): Map<string, string> {
  const graphs = schema.getType('join__Graph')?.astNode
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : []
  return new Map(
    values.map(value => [
      value.name.value,
      value.directives?.[0] ? textOf(value.directives[0], 'name') : value.name.value,
    ]),
  )
}

const directivesOf = (node: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined, name: string) =>
  (node?.directives ?? []).filter(directive => directive.name.value === name)

function textOf(directive: ConstDirectiveNode, argument: string): string {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value
  return value && 'value' in value ? String(value.value) : ''
}

function selectionsOf(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions
  if (definition?.kind !== Kind.OPERATION_DEFINITION)
    throw new Error(`The supergraph holds "${fields}", which is no selection.`)
  return definition.selectionSet
}

export const compositeTypeOf = (type: GraphQLNamedType | null | undefined): GraphQLCompositeType | undefined =>
  isCompositeType(type) ? type : undefined
