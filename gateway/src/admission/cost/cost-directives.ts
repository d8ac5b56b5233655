import {
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  valueFromASTUntyped,
} from 'graphql'

/** What `@listSize` says of a field. Sizes are numbers of records; names are of arguments and fields. */
export interface ListSize {
  assumedSize?: number
  slicingArguments?: readonly string[]
  /** Fields of the answer that hold the list, as `nodes` of a connection; none where the field itself is the list. */
  sizedFields?: readonly string[]
  requireOneSlicingArgument?: boolean
}

export interface CostDirectives {
  /** What one object or value of this field weighs: `@cost` of the field or its type, otherwise one for an object, nothing for a scalar. */
  weightOf(field: GraphQLField<unknown, unknown>): number
  /** What giving this argument adds; nothing without `@cost`. */
  weightOfArgument(argument: GraphQLArgument): number
  listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | undefined
}

/** Reads `@cost` and `@listSize` from a supergraph, under the names that its `@link` gives them. */
export function readCostDirectives(supergraphSchema: GraphQLSchema): CostDirectives {
  const names = directiveNames(supergraphSchema)
  const weightIn = (directives: readonly ConstDirectiveNode[] | undefined) =>
    argumentsOf<{ weight?: number }>(directives, names.cost)?.weight
  const weightOfType = (type: GraphQLNamedType): number =>
    weightIn(type.astNode?.directives) ?? (isCompositeType(type) ? 1 : 0)
  return {
    weightOf: field => weightIn(field.astNode?.directives) ?? weightOfType(getNamedType(field.type)),
    weightOfArgument: argument => weightIn(argument.astNode?.directives) ?? 0,
    listSizeOf: field => argumentsOf<ListSize>(field.astNode?.directives, names.listSize),
  }
}

function argumentsOf<Values>(directives: readonly ConstDirectiveNode[] | undefined, name: string): Values | undefined {
  const directive = directives?.find(candidate => candidate.name.value === name)
  const entries = directive?.arguments?.map(argument => [argument.name.value, valueFromASTUntyped(argument.value)])
  return entries && (Object.fromEntries(entries) as Values)
}

/** `@link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", { name: "@listSize", as: "@size" }])`. */
function directiveNames({ astNode, extensionASTNodes }: GraphQLSchema): { cost: string; listSize: string } {
  const links = [astNode, ...extensionASTNodes].flatMap(node => node?.directives ?? [])
  for (const link of links) {
    if (link.name.value !== 'link' || link.arguments === undefined) continue
    const given = argumentsOf<{ url?: string; as?: string; import?: (string | { name: string; as?: string })[] }>(
      [link],
      'link',
    )
    if (!given?.url?.startsWith('https://specs.apollo.dev/cost/')) continue
    const space = given.as ?? 'cost'
    const imported = new Map(
      (given.import ?? []).map(entry =>
        typeof entry === 'string' ? [entry, entry.slice(1)] : [entry.name, (entry.as ?? entry.name).slice(1)],
      ),
    )
    // A directive that has the name of its specification needs no import: `@cost` of `cost` is never `@cost__cost`.
    return { cost: imported.get('@cost') ?? space, listSize: imported.get('@listSize') ?? `${space}__listSize` }
  }
  return { cost: 'cost', listSize: 'listSize' }
}
