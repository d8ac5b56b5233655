import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { type CostDirectives, readCostDirectives } from './cost-directives.ts'
import { costOfSelection, dearestLists, type FieldCost, type SelectionCost, toSelectionCost } from './cost-tree.ts'
import { introspectionSizes, isList, type Size, sizeOf, type Variables } from './list-sizes.ts'
import { collectOccurrences, type Fragments, namedObjects } from './occurrences.ts'

/** The cost of one operation by its variables: a whole number, the objects that it may ask for, weighted. */
export interface OperationCost {
  (variables: Variables): number
  /** Which lists multiply most, and by how much, for whoever must ask for less. */
  explain(variables: Variables): string
}

export type CostModel = (document: DocumentNode, operation: OperationDefinitionNode) => OperationCost

/** Every field of a mutation writes; ten, as Apollo's demand control has it. */
const mutationWeight = 10

/** A type or field of the schema is told from memory; the whole schema takes some 0.3 s, and so one address asks it 18 times a minute. */
const introspectionWeight = 0.3

/**
 * The static cost of operations over a supergraph, by the cost specification (https://ibm.github.io/graphql-specs/cost-spec.html)
 * as Apollo's demand control reads it: one for each object, nothing for a scalar, lists multiplied by the size that `@listSize` or
 * their slicing arguments give, ten more for each field of a mutation, `@cost` instead of these where it stands, and the dearest
 * type where a type is abstract. `@cost` counts on types, fields and arguments, not on fields of inputs. The document must be valid.
 */
export function createCostModel(supergraphSchema: GraphQLSchema): CostModel {
  const directives = readCostDirectives(supergraphSchema)
  const sizeInIntrospection = introspectionSizes(supergraphSchema)
  return (document, operation) => {
    const compiler = new CostCompiler(supergraphSchema, directives, sizeInIntrospection, document, operation)
    const cost = compiler.compile()
    const { constant } = cost
    const total = constant === undefined ? undefined : Math.ceil(constant)
    return Object.assign((variables: Variables) => total ?? Math.ceil(costOfSelection(cost, variables)), {
      explain: (variables: Variables) => explain(cost, variables),
    })
  }
}

function explain(cost: SelectionCost, variables: Variables): string {
  const lists = dearestLists(cost, variables).map(({ path, size }) => `${path} × ${size}`)
  return lists.length > 0 ? `Most of it is ${lists.join(', of each ')}.` : 'It holds no list.'
}

class CostCompiler {
  private readonly schema: GraphQLSchema
  private readonly directives: CostDirectives
  private readonly sizeInIntrospection: (typeName: string, fieldName: string) => number
  private readonly operation: OperationDefinitionNode
  private readonly fragments: Fragments
  private readonly known = new Map<string, SelectionCost>()
  private readonly numbers = new Map<SelectionSetNode, number>()

  constructor(
    schema: GraphQLSchema,
    directives: CostDirectives,
    sizeInIntrospection: (typeName: string, fieldName: string) => number,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    this.schema = schema
    this.directives = directives
    this.sizeInIntrospection = sizeInIntrospection
    this.operation = operation
    this.fragments = new Map(
      document.definitions.flatMap(node => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    )
  }

  compile(): SelectionCost {
    const root = this.schema.getRootType(this.operation.operation)
    return root ? this.selection([this.operation.selectionSet], root) : toSelectionCost([])
  }

  /** Each set of selections of one type is compiled once, however many types of an abstract one lead to it. */
  private selection(
    selectionSets: readonly SelectionSetNode[],
    type: GraphQLCompositeType,
    sizes?: ReadonlyMap<string, Size>,
  ): SelectionCost {
    if (sizes) return toSelectionCost(this.alternatives(selectionSets, type, sizes))
    const key = `${type.name} ${selectionSets.map(node => this.numberOf(node)).join(' ')}`
    const known = this.known.get(key)
    if (known) return known
    const cost = toSelectionCost(this.alternatives(selectionSets, type))
    this.known.set(key, cost)
    return cost
  }

  private alternatives(
    selectionSets: readonly SelectionSetNode[],
    type: GraphQLCompositeType,
    sizes?: ReadonlyMap<string, Size>,
  ): FieldCost[][] {
    const objects = isAbstractType(type)
      ? [...namedObjects(this.schema, this.fragments, selectionSets)].filter(object =>
          this.schema.isSubType(type, object),
        )
      : []
    return [type, ...objects].map(one =>
      collectOccurrences(this.schema, this.fragments, one, selectionSets).flatMap(occurrence => {
        const field = this.fieldOf(one, occurrence.field.name.value)
        return field ? [this.field(one, field, occurrence, sizes)] : []
      }),
    )
  }

  private field(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    { field: node, conditions, selectionSets }: ReturnType<typeof collectOccurrences>[number],
    sizes: ReadonlyMap<string, Size> | undefined,
  ): FieldCost {
    const type = getNamedType(field.type)
    const listSize = this.directives.listSizeOf(field)
    const ofList = listSize && sizeOf(field, node, this.operation, listSize)
    const sizedFields = listSize?.sizedFields ?? []
    const below =
      ofList !== undefined && sizedFields.length > 0 ? new Map(sizedFields.map(name => [name, ofList])) : undefined
    return {
      name: node.alias?.value ?? node.name.value,
      weight: this.weightOf(parent, field),
      argumentWeight: this.weightOfArguments(field, node),
      size: isList(field) ? (sizes?.get(field.name) ?? (below ? undefined : ofList) ?? this.unsized(parent, field)) : 1,
      conditions,
      below: isCompositeType(type) ? this.selection(selectionSets, type, below) : toSelectionCost([]),
    }
  }

  private unsized(parent: GraphQLCompositeType, { name }: GraphQLField<unknown, unknown>): number {
    return this.sizeInIntrospection(parent.name, name)
  }

  private weightOf(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): number {
    const type = getNamedType(field.type)
    if (isIntrospectionType(type)) return isObjectType(type) ? introspectionWeight : 0
    const isWrite = this.operation.operation === 'mutation' && parent === this.schema.getMutationType()
    return this.directives.weightOf(field) + (isWrite ? mutationWeight : 0)
  }

  private weightOfArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const given = new Set(node.arguments?.map(({ name }) => name.value))
    const weights = field.args.map(argument =>
      given.has(argument.name) ? this.directives.weightOfArgument(argument) : 0,
    )
    return weights.reduce((total, weight) => total + weight, 0)
  }

  private fieldOf(type: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (name === '__schema') return SchemaMetaFieldDef
    if (name === '__type') return TypeMetaFieldDef
    return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
  }

  private numberOf(node: SelectionSetNode): number {
    const number = this.numbers.get(node) ?? this.numbers.size
    this.numbers.set(node, number)
    return number
  }
}
