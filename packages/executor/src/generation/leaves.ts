import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql'
import { inspect } from 'graphql/jsutils/inspect.js'
import { isPromise, Later } from '../execution/settle.ts'
import type { Complete } from '../execution/slot.ts'

/** Tests of values that are written as they are, by the built-in type. */
const plainTests = new Map<GraphQLLeafType, (value: string) => string>([
  [GraphQLString, value => `typeof ${value} === 'string'`],
  [GraphQLID, value => `typeof ${value} === 'string'`],
  [GraphQLInt, value => `typeof ${value} === 'number' && (${value} | 0) === ${value}`],
  [GraphQLFloat, value => `typeof ${value} === 'number' && ${value} - ${value} === 0`],
  [GraphQLBoolean, value => `typeof ${value} === 'boolean'`],
])

export const plainTest = (type: GraphQLLeafType): ((value: string) => string) | undefined => plainTests.get(type)

/** Any value of a leaf type, as graphql-js serializes it. */
export const completeLeaf =
  (type: GraphQLLeafType): Complete =>
  value => {
    const serialized = type.serialize(value)
    if (serialized === null || serialized === undefined)
      throw new Error(
        `Expected \`${inspect(type)}.serialize(${inspect(value)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
      )
    return isPromise(serialized) ? new Later(serialized, known => known) : serialized
  }

/** What a primitive value is serialized to where that is a primitive; undefined for whatever is not that simple. */
export type Sight = (value: unknown) => unknown

export function sightOf(type: GraphQLLeafType): Sight {
  if (isEnumType(type)) {
    const names = new Map(type.getValues().map(({ name, value }) => [value as unknown, name]))
    return value => (isPrimitive(value) ? names.get(value) : undefined)
  }
  return value => {
    if (!isPrimitive(value)) return undefined
    try {
      const serialized = type.serialize(value)
      return isPrimitive(serialized) ? serialized : undefined
    } catch {
      // It is thrown again, where it is told whose fault it is.
      return undefined
    }
  }
}

const isPrimitive = (value: unknown): boolean => {
  const kind = typeof value
  return kind === 'string' || kind === 'number' || kind === 'boolean'
}
