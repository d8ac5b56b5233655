import type { ObjectType, Operation } from '@apollo/federation-internals'
import { computeResponse } from '@apollo/gateway/dist/resultShaping.js'
import { hasOwn } from '@karya/code-generation'
import { type DocumentNode, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'
import type { OperationAnswer } from '../compiled-operation.ts'
import { type FieldsByName, selectedFields } from '../plan/fields-by-name.ts'
import { asGraphQLError, type Run } from '../plan/run.ts'
import { renamed } from '../planning/restore-names.ts'
import { parseSlices, type SlicePlaces } from '../reading/slices.ts'
import { withClientNames } from './client-names.ts'
import { flagNames } from './collect.ts'
import { introspect, usedVariables } from './introspection.ts'
import { compileWriter, type IntrospectionText, type Write } from './writer.ts'

/** Writers kept for one operation, one for each combination of the values of its conditions; beyond them, answers are completed the general way. */
const MOST_WRITERS = 16

export interface OperationToShape {
  operation: Operation
  definition: OperationDefinitionNode
  /** The document of both. */
  document: DocumentNode
  apiSchema: GraphQLSchema
  /** What clients call those response names that are not theirs; undefined: nothing is answered under them. */
  clientNames: ReadonlyMap<string, string | undefined>
  /** Where the merged data may hold slices. */
  slices: SlicePlaces
}

/** From the merged data of a run to its answer. */
export type Shape = <Context>(run: Run<Context>) => OperationAnswer

export function compileShape({
  operation,
  definition,
  document,
  apiSchema,
  clientNames,
  slices,
}: OperationToShape): Shape {
  const rootType = operation.schema().schemaDefinition.rootType(operation.rootKind) as ObjectType
  const conditions = [...flagNames(operation.selectionSet)]
  const defaults = operation.collectDefaultedVariableValues()
  const writers = new Map<string, Write | undefined>()

  const named = (errors: GraphQLError[]) =>
    clientNames.size > 0 && errors.length > 0 ? withClientNames(errors, clientNames) : errors

  const fields: FieldsByName = clientNames.size > 0 ? selectedFields(definition.selectionSet, document) : new Map()

  const introspectionText: IntrospectionText = field => {
    const below: FieldsByName = fields.get(field.element.responseName()) ?? new Map()
    const write = (variables: Record<string, unknown>) =>
      JSON.stringify(renamed(introspect(apiSchema, definition, field, variables), below, clientNames) ?? null)
    if (usedVariables(field).size > 0) return write
    let text: string | undefined
    return variables => {
      text ??= write(variables)
      return text
    }
  }

  /** Undefined where the general way must be taken. */
  const writerFor = (variables: Record<string, unknown>): Write | undefined => {
    let key = ''
    for (const name of conditions) {
      const value = hasOwn(variables, name) ? variables[name] : defaults[name]
      if (typeof value !== 'boolean') return undefined
      key += value ? '1' : '0'
    }
    if (writers.has(key)) return writers.get(key)
    if (writers.size >= MOST_WRITERS) return undefined
    const flags = new Map(conditions.map((name, i) => [name, key[i] === '1']))
    const writer = unlessTooDeep(() =>
      compileWriter(rootType, operation.selectionSet, { flags, clientNames, introspectionText, slices }),
    )
    writers.set(key, writer)
    return writer
  }
  if (conditions.length === 0) writerFor({})

  /** Completes the answer as the stock executor does, by its own code. */
  const complete: Shape = run => {
    try {
      if (!slices.isEmpty) parseSlices(run.root)
      const { data, errors } = computeResponse({
        operation,
        variables: run.variables,
        input: run.root,
        introspectionHandling: field => introspect(apiSchema, definition, field, run.variables),
      })
      const answer = { data: JSON.stringify(renamed(data, fields, clientNames)), errors: named(run.errors) }
      return run.errors.length === 0 && errors.length > 0
        ? { ...answer, extensions: { valueCompletion: named(errors) } }
        : answer
    } catch (error) {
      if (error instanceof GraphQLError) return { data: undefined, errors: [error] }
      return { data: undefined, errors: [asGraphQLError(error)] }
    }
  }

  return run => {
    const write = writerFor(run.variables)
    if (!write) return complete(run)
    let data: string
    try {
      data = write(run.root, run.variables)
    } catch {
      return complete(run)
    }
    return { data, errors: named(run.errors) }
  }
}

/** Undefined for an operation of some hundred levels, which writing functions for takes more stack than there is. */
function unlessTooDeep<Made>(make: () => Made): Made | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
