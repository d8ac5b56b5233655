import {
  type ArgumentNode,
  type DirectiveNode,
  doTypesOverlap,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isRequiredArgument,
  isUnionType,
  Kind,
  type NameNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Random } from './random.ts'
import { literalOf } from './values.ts'
import type { Variables } from './variables.ts'

export interface Fragments {
  /** The name of a fragment on a type that may be spread here; it writes one, or takes one written before. */
  spreadOn(type: GraphQLCompositeType, depth: number): string | undefined
}

export interface SelectionOptions {
  schema: GraphQLSchema
  random: Random
  variables: Variables
  fragments: () => Fragments
  /** How many fields may still be written. */
  budget: { left: number }
}

/** Response names that invite conflicts: of other fields, of keys, of what JavaScript objects are born with. */
const aliases = [
  'a',
  'b',
  'id',
  'code',
  'name',
  'title',
  '__proto__',
  'constructor',
  'toString',
  'kind',
  'type',
  'sku',
  'length',
]

export const nameNode = (value: string): NameNode => ({ kind: Kind.NAME, value })

export function selectionSetOf(options: SelectionOptions, type: GraphQLCompositeType, depth: number): SelectionSetNode {
  const { random, budget } = options
  const selections: SelectionNode[] = []
  const count = 1 + random.below(4)
  for (let index = 0; index < count && (budget.left > 0 || selections.length === 0); index++) {
    const selection = selectionOf(options, type, depth)
    if (selection) selections.push(selection)
  }
  if (selections.length === 0) selections.push(typenameField(random))
  return { kind: Kind.SELECTION_SET, selections }
}

function selectionOf(options: SelectionOptions, type: GraphQLCompositeType, depth: number): SelectionNode | undefined {
  const { random, schema } = options
  if (random.chance(0.1)) return typenameField(random)
  if (isUnionType(type) || random.chance(0.2)) {
    if (random.chance(0.35)) {
      const name = options.fragments().spreadOn(overlapping(options, type), depth)
      return name ? { kind: Kind.FRAGMENT_SPREAD, name: nameNode(name), directives: directivesOf(options) } : undefined
    }
    const hasCondition = isUnionType(type) || random.chance(0.85)
    const condition = hasCondition ? overlapping(options, type) : type
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(hasCondition && { typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(condition.name) } }),
      directives: directivesOf(options),
      selectionSet: selectionSetOf(options, condition, depth - 1),
    }
  }
  const fields = Object.values(type.getFields()).filter(
    field => depth > 0 || !isCompositeType(getNamedType(field.type)),
  )
  if (fields.length === 0) return undefined
  return fieldOf(options, random.pick(fields), depth, type === schema.getMutationType())
}

function fieldOf(
  options: SelectionOptions,
  field: GraphQLField<unknown, unknown>,
  depth: number,
  isMutation: boolean,
): FieldNode {
  const { random, budget } = options
  budget.left--
  const type = getNamedType(field.type)
  const args = argumentsOf(options, field)
  const alias = random.chance(isMutation ? 0.6 : args.length > 0 ? 0.5 : 0.12) ? aliasOf(random, field.name) : undefined
  return {
    kind: Kind.FIELD,
    ...(alias && { alias: nameNode(alias) }),
    name: nameNode(field.name),
    arguments: args,
    directives: directivesOf(options),
    ...(isCompositeType(type) && { selectionSet: selectionSetOf(options, type, depth - 1) }),
  }
}

const aliasOf = (random: Random, fieldName: string) =>
  random.chance(0.5) ? random.pick(aliases) : `${fieldName}${random.below(4)}`

function argumentsOf({ random, variables }: SelectionOptions, field: GraphQLField<unknown, unknown>): ArgumentNode[] {
  const used = field.args.filter(argument => isRequiredArgument(argument) || random.chance(0.25))
  return used.map(argument => ({
    kind: Kind.ARGUMENT,
    name: nameNode(argument.name),
    value: literalOf(random, argument.type, type => variables.maybe(type)),
  }))
}

function directivesOf({ random, variables }: SelectionOptions): DirectiveNode[] {
  if (random.chance(0.86)) return []
  const names = random.chance(0.1) ? ['skip', 'include'] : [random.pick(['skip', 'include'])]
  return names.map(name => ({
    kind: Kind.DIRECTIVE,
    name: nameNode(name),
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: nameNode('if'),
        value: random.chance(0.25) ? { kind: Kind.BOOLEAN, value: random.chance(0.5) } : variables.condition(),
      },
    ],
  }))
}

function typenameField(random: Random): FieldNode {
  return {
    kind: Kind.FIELD,
    ...(random.chance(0.3) && { alias: nameNode(random.pick(['kind', 'type', 'a'])) }),
    name: nameNode('__typename'),
  }
}

function overlapping({ schema, random }: SelectionOptions, type: GraphQLCompositeType): GraphQLCompositeType {
  const candidates = Object.values(schema.getTypeMap()).filter(
    (each): each is GraphQLCompositeType =>
      isCompositeType(each) && !each.name.startsWith('__') && doTypesOverlap(schema, each, type),
  )
  return random.pick(candidates)
}
