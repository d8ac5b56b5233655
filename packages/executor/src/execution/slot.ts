import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'
import type { Run } from './run.ts'

export interface Operation {
  schema: GraphQLSchema
  definition: OperationDefinitionNode
  fragments: Record<string, FragmentDefinitionNode>
}

/** A field of an operation on one object type, at one place. */
export interface Field {
  operation: Operation
  definition: GraphQLField<unknown, unknown>
  nodes: readonly FieldNode[]
  parentType: GraphQLObjectType
}

/** Completes a value that is there: no null, Error or promise. Throws what is wrong with it. */
export type Complete = (value: unknown, run: Run, ...indexes: number[]) => unknown

/**
 * A place in every answer to an operation: a field, or the items of a list. All that a path needs beyond it are the indexes of the
 * lists around it, outermost first; compiled functions hand these on, so that no path is made before somebody asks for it.
 */
export interface Slot {
  field: Field
  type: GraphQLOutputType
  isNonNull: boolean
  around: Slot | undefined
  /** The response name; undefined for items, which the last index tells apart. */
  name: string | undefined
  complete: Complete
}

export type Key = string | number

export const keyOf = ({ name }: Slot, indexes: readonly number[]): Key => name ?? (indexes.at(-1) as number)

/** The way to a slot from the root of the answer. */
export function keysTo(slot: Slot, indexes: readonly number[]): Key[] {
  const keys: Key[] = []
  let depth = indexes.length
  for (let at: Slot | undefined = slot; at; at = at.around) keys.push(at.name ?? (indexes[--depth] as number))
  return keys.reverse()
}
