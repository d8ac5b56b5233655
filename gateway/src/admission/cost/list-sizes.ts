import { CodedError } from '@karya/subgraph'
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
} from 'graphql'
import type { ListSize } from './cost-directives.ts'

export type Variables = Readonly<Record<string, unknown>>

/** How many records a list may hold: known from the text alone, or by the variables. */
export type Size = number | ((variables: Variables) => number)

export const sizeWith = (size: Size, variables: Variables): number =>
  typeof size === 'number' ? size : size(variables)

/** Of a list that says nothing of its size, as in supergraphs of others. */
const unknownSize = 10

export const isList = (field: GraphQLField<unknown, unknown>): boolean => isListType(getNullableType(field.type))

/** One slicing argument as this operation gives it: undefined where it does not. */
type Reader = (variables: Variables) => number | undefined

/**
 * The size that `@listSize` gives the list of this field: the largest slicing argument, otherwise what is assumed.
 * Throws `BAD_USER_INPUT`, here or when it is asked, where exactly one slicing argument is required and is not given.
 */
export function sizeOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
  { slicingArguments = [], assumedSize, requireOneSlicingArgument = true }: ListSize,
): Size {
  if (slicingArguments.length === 0) return assumedSize ?? unknownSize
  // A list whose slicing argument is null is as long as one where it is left out.
  const defaults = field.args
    .filter(({ name }) => slicingArguments.includes(name))
    .map(argument => toSize(argument.defaultValue))
  const defaultSize = Math.max(...defaults.map(size => size ?? 0)) || unknownSize
  const readers = slicingArguments.map(name => readerOf(name, field, node, operation))
  const size = (variables: Variables): number => {
    const given = readers.map(read => read(variables)).filter(value => value !== undefined)
    if (requireOneSlicingArgument && given.length !== 1) {
      const wanted = slicingArguments.join(', ')
      throw new CodedError(
        'BAD_USER_INPUT',
        `Give exactly one of ${wanted} to "${field.name}", so that its size is known.`,
      )
    }
    return given.length > 0 ? Math.max(...given) : (assumedSize ?? defaultSize)
  }
  const hasVariable = slicingArguments.some(name => argumentOf(node, name)?.value.kind === Kind.VARIABLE)
  return hasVariable ? size : size({})
}

const argumentOf = (node: FieldNode, name: string) => node.arguments?.find(argument => argument.name.value === name)

function readerOf(
  name: string,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  operation: OperationDefinitionNode,
): Reader {
  const fallback = toSize(field.args.find(argument => argument.name === name)?.defaultValue)
  const value = argumentOf(node, name)?.value
  if (!value) return () => fallback
  if (value.kind !== Kind.VARIABLE) {
    const size = toSize(valueFromASTUntyped(value))
    return () => size
  }
  const variable = value.name.value
  const definition = operation.variableDefinitions?.find(candidate => candidate.variable.name.value === variable)
  const ofOperation = definition?.defaultValue
  const whenLeftOut = ofOperation ? toSize(valueFromASTUntyped(ofOperation)) : fallback
  return variables => (variables[variable] === undefined ? whenLeftOut : toSize(variables[variable]))
}

/** Undefined for null and for whatever is no number: execution refuses that. It refuses a negative one too, which is work like a record. */
const toSize = (value: unknown): number | undefined =>
  typeof value === 'number' && !Number.isNaN(value) ? (value < 0 ? 1 : value) : undefined

/** What a schema tells of itself has a known size: how many types it has, and how many fields they have on average. */
export function introspectionSizes(schema: GraphQLSchema): (typeName: string, fieldName: string) => number {
  const types = Object.values(schema.getTypeMap())
  const objects = types.filter(type => isObjectType(type) || isInterfaceType(type))
  const fields = objects.flatMap(type => Object.values(type.getFields()))
  const inputs = types.filter(isInputObjectType).flatMap(type => Object.values(type.getFields()))
  const perType = (count: number): number => Math.ceil(count / types.length)
  const sizes: Record<string, number> = {
    '__Schema.types': types.length,
    '__Schema.directives': schema.getDirectives().length,
    '__Type.fields': perType(fields.length),
    '__Type.inputFields': perType(inputs.length),
    '__Type.enumValues': 1,
    '__Type.interfaces': 1,
    '__Type.possibleTypes': 1,
    '__Field.args': Math.ceil(fields.flatMap(field => field.args).length / Math.max(1, fields.length)),
    '__Directive.args': 1,
  }
  return (typeName, fieldName) => sizes[`${typeName}.${fieldName}`] ?? unknownSize
}
