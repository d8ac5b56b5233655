import { isInherited } from '@karya/code-generation'
import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLString,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { identityFunc } from 'graphql/jsutils/identityFunc.js'

/** What a value is not coerced to, but given up with: it may be wrong, or take longer to tell. */
export const unsure = Symbol('unsure')

/** A value of a client as the type has it, or `unsure`. */
export type Coerce = (value: unknown) => unknown

interface InputField {
  name: string
  coerce: Coerce
  defaultValue: unknown
  isRequired: boolean
}

const isString = (value: unknown) => typeof value === 'string'

const builtIns = new Map<GraphQLInputType, (value: unknown) => boolean>([
  [GraphQLString, isString],
  [GraphQLID, isString],
  [GraphQLInt, value => typeof value === 'number' && (value | 0) === value],
  [GraphQLFloat, value => Number.isFinite(value)],
  [GraphQLBoolean, value => typeof value === 'boolean'],
])

/** Coercions by type. Input objects may hold themselves, so each has one, made when it is first asked for. */
export function coercions(): (type: GraphQLInputType) => Coerce {
  const known = new Map<GraphQLInputType, Coerce>()

  const coercionOf = (type: GraphQLInputType): Coerce => {
    const made = known.get(type)
    if (made) return made
    const coerce = isNonNullType(type) ? present(type.ofType) : orNull(present(type))
    known.set(type, coerce)
    return coerce
  }

  /** Where null has been seen to, or must not be: it is `unsure` here. */
  const present = (type: GraphQLInputType): Coerce => {
    if (isListType(type)) return list(type.ofType)
    if (isInputObjectType(type)) return inputObject(type)
    const isPlain = builtIns.get(type)
    if (isPlain) return value => (isPlain(value) ? value : unsure)
    return isLeafType(type) ? value => (value === null ? unsure : parse(type, value)) : () => unsure
  }

  const list = (itemType: GraphQLInputType): Coerce => {
    const coerce = coercionOf(itemType)
    return values => {
      if (!Array.isArray(values)) return unsure
      let coerced: unknown[] = values
      for (let index = 0; index < values.length; index++) {
        const value = coerce(values[index])
        if (value === unsure) return unsure
        // A list is copied from the first item on that changes: most hold what they did before.
        if (value === values[index]) continue
        if (coerced === values) coerced = values.slice()
        coerced[index] = value
      }
      return coerced
    }
  }

  const fieldsOf = (type: GraphQLInputObjectType): InputField[] | undefined => {
    const fields = Object.values(type.getFields())
    if (type.isOneOf || fields.some(({ name }) => isInherited(name))) return undefined
    return fields.map(({ name, type: fieldType, defaultValue }) => ({
      name,
      coerce: coercionOf(fieldType),
      defaultValue,
      isRequired: isNonNullType(fieldType),
    }))
  }

  const inputObject = (type: GraphQLInputObjectType): Coerce => {
    let fields: InputField[] | undefined
    return value => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return unsure
      fields ??= fieldsOf(type)
      if (!fields) return unsure
      const coerced: Record<string, unknown> = {}
      let unread = Object.keys(value).length
      for (const { name, coerce, defaultValue, isRequired } of fields) {
        const given = (value as Record<string, unknown>)[name]
        if (given !== undefined) {
          const made = coerce(given)
          if (made === unsure) return unsure
          coerced[name] = made
          unread--
        } else if (defaultValue !== undefined) coerced[name] = defaultValue
        else if (isRequired) return unsure
      }
      return unread === 0 ? coerced : unsure
    }
  }

  return coercionOf
}

const orNull =
  (coerce: Coerce): Coerce =>
  value =>
    value === null ? null : coerce(value)

function parse(type: { parseValue(value: unknown): unknown }, value: unknown): unknown {
  if (type.parseValue === (identityFunc as unknown)) return value === undefined ? unsure : value
  try {
    const parsed = type.parseValue(value)
    return parsed === undefined ? unsure : parsed
  } catch {
    // It is thrown again by graphql-js, with the place of the value.
    return unsure
  }
}
