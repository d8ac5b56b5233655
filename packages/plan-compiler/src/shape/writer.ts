import type { FieldSelection, ObjectType, SelectionSet } from '@apollo/federation-internals'
import type { SlicePlaces } from '../reading/slices.ts'
import type { Flags } from './collect.ts'
import { WriterGenerator } from './writer-generator.ts'

/** Writes the answer as JSON text; throws where the general way must complete it. */
export type Write = (root: unknown, variables: Record<string, unknown>) => string

/** The text of an introspection field, whose JSON does not come from subgraphs. */
export type IntrospectionText = (field: FieldSelection) => (variables: Record<string, unknown>) => string

export interface WriterSetting {
  /** The values of the operation's conditions. */
  flags: Flags
  /** What clients call those response names that are not theirs; undefined: nothing is answered under them. */
  clientNames: ReadonlyMap<string, string | undefined>
  introspectionText: IntrospectionText
  /** Where the data may hold slices. */
  slices: SlicePlaces
}

/**
 * Generates the functions that walk the merged data once, checking each value, and write the answer. Undefined where they were too
 * many: such operations are completed the general way.
 */
export function compileWriter(
  rootType: ObjectType,
  selectionSet: SelectionSet,
  setting: WriterSetting,
): Write | undefined {
  const generator = new WriterGenerator(setting)
  const { source } = generator
  const root = generator.compositeFunction(rootType, [selectionSet], setting.slices)
  if (generator.isTooLarge) return undefined
  source.add('let variables', `return (root, given) => { variables = given; return ${root}(root) }`)
  return source.build<Write>()
}
