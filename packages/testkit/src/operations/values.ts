import {
  type ConstValueNode,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  type ObjectFieldNode,
  type ValueNode,
} from 'graphql'
import type { Random } from './random.ts'

const names = ['', 'a', 'LAPAS', 'ü “quoted" \\', '7']

/** A literal of this type. Where `variable` answers one for a type, it may stand in any place of the value. */
export function literalOf(
  random: Random,
  type: GraphQLInputType,
  variable: (type: GraphQLInputType) => ValueNode | undefined,
  depth = 0,
): ValueNode {
  const used = variable(type)
  if (used) return used
  if (isNonNullType(type)) return presentLiteralOf(random, type.ofType, variable, depth)
  return random.chance(0.12) ? { kind: Kind.NULL } : presentLiteralOf(random, type, variable, depth)
}

function presentLiteralOf(
  random: Random,
  type: GraphQLInputType,
  variable: (type: GraphQLInputType) => ValueNode | undefined,
  depth: number,
): ValueNode {
  if (isNonNullType(type)) return presentLiteralOf(random, type.ofType, variable, depth)
  if (isListType(type)) {
    if (random.chance(0.15)) return presentLiteralOf(random, type.ofType, () => undefined, depth)
    return {
      kind: Kind.LIST,
      values: Array.from({ length: random.below(3) }, () => literalOf(random, type.ofType, variable, depth + 1)),
    }
  }
  if (isEnumType(type)) return { kind: Kind.ENUM, value: random.pick(type.getValues()).name }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      field => isRequiredInputField(field) || (depth < 2 && random.chance(0.3)),
    )
    return {
      kind: Kind.OBJECT,
      fields: fields.map(
        (field): ObjectFieldNode => ({
          kind: Kind.OBJECT_FIELD,
          name: { kind: Kind.NAME, value: field.name },
          value: literalOf(random, field.type, variable, depth + 1),
        }),
      ),
    }
  }
  if (type.name === 'Int') return { kind: Kind.INT, value: String(random.below(20)) }
  if (type.name === 'Float')
    return random.chance(0.3) ? { kind: Kind.INT, value: '3' } : { kind: Kind.FLOAT, value: '2.5' }
  if (type.name === 'Boolean') return { kind: Kind.BOOLEAN, value: random.chance(0.5) }
  if (type.name === 'ID' && random.chance(0.3)) return { kind: Kind.INT, value: String(random.below(50)) }
  return { kind: Kind.STRING, value: random.pick(names) }
}

/** A value of this type as a client sends it in JSON. */
export function inputOf(random: Random, type: GraphQLInputType, depth = 0): unknown {
  if (isNonNullType(type)) return presentInputOf(random, type.ofType, depth)
  return random.chance(0.12) ? null : presentInputOf(random, type, depth)
}

function presentInputOf(random: Random, type: GraphQLInputType, depth: number): unknown {
  if (isNonNullType(type)) return presentInputOf(random, type.ofType, depth)
  if (isListType(type)) {
    if (random.chance(0.15)) return presentInputOf(random, type.ofType, depth)
    return Array.from({ length: random.below(3) }, () => inputOf(random, type.ofType, depth + 1))
  }
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      field => isRequiredInputField(field) || (depth < 2 && random.chance(0.3)),
    )
    return Object.fromEntries(fields.map(field => [field.name, inputOf(random, field.type, depth + 1)]))
  }
  if (type.name === 'Int') return random.below(20)
  if (type.name === 'Float') return random.pick([0, 1.5, -2])
  if (type.name === 'Boolean') return random.chance(0.5)
  return random.pick(names)
}

export const isConstant = (value: ValueNode): value is ConstValueNode => value.kind !== Kind.VARIABLE
