import {
  defaultTypeResolver,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLObjectType,
  isObjectType,
} from 'graphql'
import { inspect } from 'graphql/jsutils/inspect.js'
import { ResolveInfo } from './resolve-info.ts'
import type { Run } from './run.ts'
import { isPromise, Later } from './settle.ts'
import type { Complete, Slot } from './slot.ts'

/** Completes values of an object type that has an `isTypeOf`. */
export const checkedType =
  (slot: Slot, type: GraphQLObjectType, completeObject: Complete): Complete =>
  (value, run, ...indexes) => {
    const completeIf = (isOfType: boolean) => {
      if (isOfType) return completeObject(value, run, ...indexes)
      throw new GraphQLError(`Expected value of type "${type.name}" but got: ${inspect(value)}.`, {
        nodes: slot.field.nodes,
      })
    }
    const isOfType = type.isTypeOf?.(value, run.context, new ResolveInfo(run, slot, indexes)) ?? false
    return isPromise(isOfType) ? new Later(isOfType, completeIf) : completeIf(isOfType)
  }

/** Completes a value of an abstract type, whose type is none that is known at sight. */
export function completeUntold(
  slot: Slot,
  type: GraphQLAbstractType,
  objects: Record<string, Complete>,
  value: unknown,
  run: Run,
  ...indexes: number[]
): unknown {
  const typename = defaultTypeResolver(value, run.context, new ResolveInfo(run, slot, indexes), type)
  return completeNamed(slot, type, objects, typename, value, run, ...indexes)
}

/** Completes a value of an abstract type as what its type's `resolveType` answered, whatever that is. */
export function completeNamed(
  slot: Slot,
  type: GraphQLAbstractType,
  objects: Record<string, Complete>,
  answered: unknown,
  value: unknown,
  run: Run,
  ...indexes: number[]
): unknown {
  const completeAs = (typename: unknown) =>
    objects[checkTypename(slot, type, typename, value)]?.(value, run, ...indexes)
  return isPromise(answered) ? new Later(answered, completeAs) : completeAs(answered)
}

function checkTypename({ field }: Slot, type: GraphQLAbstractType, typename: unknown, value: unknown): string {
  const nodes = field.nodes
  const place = `${field.parentType.name}.${field.definition.name}`
  if (typename === null || typename === undefined)
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${place}". Either the "${type.name}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`,
      { nodes },
    )
  if (isObjectType(typename))
    throw new GraphQLError(
      'Support for returning GraphQLObjectType from resolveType was removed in graphql-js@16.0.0 please return type name instead.',
    )
  if (typeof typename !== 'string')
    throw new GraphQLError(
      `Abstract type "${type.name}" must resolve to an Object type at runtime for field "${place}" with value ${inspect(value)}, received "${inspect(typename)}".`,
    )
  const { schema } = field.operation
  const runtimeType = schema.getType(typename)
  if (!runtimeType)
    throw new GraphQLError(
      `Abstract type "${type.name}" was resolved to a type "${typename}" that does not exist inside the schema.`,
      { nodes },
    )
  if (!isObjectType(runtimeType))
    throw new GraphQLError(`Abstract type "${type.name}" was resolved to a non-object type "${typename}".`, { nodes })
  if (!schema.isSubType(type, runtimeType))
    throw new GraphQLError(`Runtime Object type "${runtimeType.name}" is not a possible type for "${type.name}".`, {
      nodes,
    })
  return typename
}
