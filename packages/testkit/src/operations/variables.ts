import {
  type ConstDirectiveNode,
  GraphQLBoolean,
  type GraphQLInputType,
  GraphQLNonNull,
  getNullableType,
  isNonNullType,
  Kind,
  parseType,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql'
import type { Random } from './random.ts'
import { inputOf, isConstant, literalOf } from './values.ts'

export interface Variables {
  /** Now and then a variable to stand for a value of this type. */
  maybe(type: GraphQLInputType): ValueNode | undefined
  condition(): ValueNode
  definitions(): VariableDefinitionNode[]
  /** What a client may send for them: given, left out, or null where that is allowed. */
  values(random: Random, used: ReadonlySet<string>): Record<string, unknown>
}

export function createVariables(random: Random): Variables {
  const known: { name: string; type: GraphQLInputType; definition: VariableDefinitionNode }[] = []

  const define = (wanted: GraphQLInputType, isCondition: boolean): ValueNode => {
    const again = known.filter(({ type }) => String(type) === String(wanted))
    if (again.length > 0 && random.chance(isCondition ? 0.6 : 0.3)) return variableNode(random.pick(again).name)
    const hasDefault = random.chance(0.35)
    // A variable with a default may be nullable where the place is not.
    const type = hasDefault && random.chance(0.5) ? getNullableType(wanted) : wanted
    const defaultValue = hasDefault
      ? literalOf(random, isCondition ? new GraphQLNonNull(getNullableType(type)) : type, () => undefined)
      : undefined
    const name = `${isCondition ? 'c' : 'v'}${known.length}`
    known.push({
      name,
      type: wanted,
      definition: {
        kind: Kind.VARIABLE_DEFINITION,
        variable: variableNode(name),
        type: parseType(String(type)),
        ...(defaultValue && isConstant(defaultValue) && { defaultValue }),
        directives: [] as ConstDirectiveNode[],
      },
    })
    return variableNode(name)
  }

  return {
    maybe: type => (random.chance(0.25) ? define(type, false) : undefined),
    condition: () => define(new GraphQLNonNull(GraphQLBoolean), true),
    definitions: () => known.map(({ definition }) => definition),
    values: (chance, used) => {
      const values: Record<string, unknown> = {}
      for (const { name, type, definition } of known) {
        if (!used.has(name)) continue
        const isRequired = definition.type.kind === Kind.NON_NULL_TYPE
        if (definition.defaultValue ? chance.chance(0.4) : !isRequired && chance.chance(0.25)) continue
        // Null where the place does not take it is an error that a subgraph finds: rare, so that other cases get through.
        const isNullable = !isRequired && (!isNonNullType(type) || chance.chance(0.05))
        values[name] = inputOf(chance, isNullable ? getNullableType(type) : new GraphQLNonNull(getNullableType(type)))
      }
      return values
    },
  }
}

const variableNode = (name: string) => ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } }) as const
