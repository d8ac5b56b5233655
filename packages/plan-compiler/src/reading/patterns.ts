import { isEnumType, isListType, isNonNullType, type NamedType, type Type } from '@apollo/federation-internals'
import { type GraphQLOutputType, isListType as isList, isNonNullType as isNonNull } from 'graphql'

// Regular expressions of JSON text without white space. None has two ways to match the same text, so that giving up takes no longer
// than reading.

const plain = '[^"\\\\\\x00-\\x1f]*'
/** A string as `JSON.stringify` writes it. Rare escapes (`\u001b`) are left out. */
const string = `"${plain}(?:\\\\["\\\\bfnrt]${plain})*"`
const integer = '(?:0|-?[1-9]\\d{0,14})'
/** Up to fifteen digits stand for themselves; from 0.000001 on without an exponent. */
const float = '(?:0|-?(?:0\\.(?!000000)\\d{0,14}[1-9]|[1-9]\\d{0,5}\\.\\d{0,8}[1-9]|[1-9]\\d{0,14}))'
const boolean = '(?:true|false)'

/** The text between the quotes of a string without escapes: its value. */
export const plainText = plain

/** Any value of a leaf but objects and lists, as JSON has it. */
export const anyLeaf =
  '(?:null|true|false|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|' +
  `"${plain}(?:\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4})${plain})*")`

/** After each element a comma and another, or the end. */
export const listOf = (element: string): string => `\\[(?:${element}(?:,(?!\\])|(?=\\])))*\\]`

const orNull = (pattern: string): string => `(?:null|${pattern})`

/** Those values of a type that a client gets in the very text in which they came, `named` being the pattern of its innermost type. */
export function patternOf(type: Type, named: (type: NamedType) => string): string {
  return isNonNullType(type) ? presentPattern(type.ofType as Type, named) : orNull(presentPattern(type, named))
}

const presentPattern = (type: Type, named: (type: NamedType) => string): string =>
  isListType(type) ? listOf(patternOf(type.ofType as Type, named)) : named(type as NamedType)

/** Leaves that the writer would write as they are. A scalar of the schema's own may be any JSON but null; objects and lists of it are left out. */
export function leafPattern(type: NamedType): string {
  const schema = type.schema()
  if (isEnumType(type)) return `"(?:${type.values.map(({ name }) => name).join('|')})"`
  if (type === schema.stringType()) return string
  if (type === schema.idType()) return `(?:${string}|${integer})`
  if (type === schema.intType()) return integer
  if (type === schema.floatType()) return float
  if (type === schema.booleanType()) return boolean
  return `(?:${string}|${boolean}|${float})`
}

/** Leaves in the lists of this type, whatever their values. */
export function anyLeafOf(type: GraphQLOutputType): string {
  if (isNonNull(type)) return anyLeafOf(type.ofType)
  return isList(type) ? orNull(listOf(anyLeafOf(type.ofType))) : anyLeaf
}
