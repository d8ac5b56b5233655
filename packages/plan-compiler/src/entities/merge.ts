import { applyRewrites } from '@apollo/gateway/dist/dataRewrites.js'
import type { FetchDataRewrite } from '@apollo/query-planner'
import { isInherited, literal, type Source, setOwn } from '@karya/code-generation'
import type { GraphQLSchema } from 'graphql'
import type { FieldsByName } from '../plan/fields-by-name.ts'
import { deepMerge } from './deep-merge.ts'

type Entity = Record<string, unknown>

/**
 * Writes what was received into one entity.
 * @param isRepeat whether it was written into another entity before
 */
export type Merge = (entity: Entity, received: unknown, isRepeat: boolean) => void

export interface MergeSetting {
  schema: GraphQLSchema
  fields: FieldsByName
  /** The properties under which slices may come, which nobody else writes. */
  slices: readonly string[]
  rewrites: FetchDataRewrite[] | undefined
  /** Whether entities may share the objects of this field's value, as nobody writes into them from above. */
  isShared(name: string): boolean
}

/**
 * Writes the assignments for the fields that the operation asks for; the name of that `Merge`. Anything else goes the general way:
 * fields that nobody asked for, objects where the entity has one already, output rewrites.
 */
export function addMerge(source: Source, { schema, fields, slices, rewrites, isShared }: MergeSetting): string {
  if (rewrites?.length) return source.constant(mergeRewritten(schema, rewrites))
  const names = [...fields.keys()].filter(name => name !== '__typename')
  const shared = names.filter(isShared)
  return source.once(`merge ${JSON.stringify([names, shared, slices])}`, () =>
    addAssignments(source, names, shared, slices),
  )
}

function addAssignments(
  source: Source,
  names: readonly string[],
  shared: readonly string[],
  slices: readonly string[],
): string {
  const generalName = source.constant(mergeAll)
  const lines = [
    'if (received === undefined || received === null) return',
    `if (typeof received !== 'object' || Array.isArray(received)) return ${generalName}(entity, received, isRepeat)`,
    'let v, asked = 0',
  ]
  for (const name of names) {
    const value = shared.includes(name) ? 'v' : `isRepeat ? ${source.constant(copy)}(v) : v`
    lines.push(
      `v = ${source.read('received', name)}`,
      'if (v !== undefined) {',
      'asked++',
      isInherited(name)
        ? `${source.constant(deepMerge)}(entity, { [${literal(name)}]: ${value} })`
        : `if (typeof v === 'object' && v !== null) ${source.constant(put)}(entity, ${literal(name)}, ${value})\nelse ${source.write('entity', name, 'v')}`,
      '}',
    )
  }
  for (const name of slices)
    lines.push(`v = received[${literal(name)}]`, `if (v !== undefined) { asked++; entity[${literal(name)}] = v }`)
  lines.push(
    'v = received.__typename',
    'if (v !== undefined) {',
    'asked++',
    `if (typeof v === 'object' && v !== null) return ${generalName}(entity, received, isRepeat)`,
    'if (v && v !== entity.__typename) entity.__typename = v',
    '}',
    'for (const _ in received) asked--',
    `if (asked !== 0) ${generalName}(entity, received, isRepeat)`,
  )
  return source.function('entity, received, isRepeat', ...lines)
}

const mergeAll: Merge = (entity, received, isRepeat) => {
  if (!isRepeat) nameType(entity, received)
  deepMerge(entity, isRepeat ? copy(received) : received)
}

const mergeRewritten =
  (schema: GraphQLSchema, rewrites: FetchDataRewrite[]): Merge =>
  (entity, received, isRepeat) => {
    if (!isRepeat) {
      nameType(entity, received)
      applyRewrites(schema, rewrites, received as Entity)
    }
    deepMerge(entity, isRepeat ? copy(received) : received)
  }

function put(entity: Entity, name: string, value: unknown): void {
  // An object that lies in several places is met as often.
  if (entity[name] === value) return
  if (entity[name] === undefined || entity[name] === null) entity[name] = value
  // Parts of the value must not come to lie in objects that differ in their other fields.
  else deepMerge(entity, { [name]: copy(value) })
}

/** A received entity without a type is of the type that was known. */
function nameType(entity: Entity, received: unknown): void {
  if (received && !(received as Entity).__typename) (received as Entity).__typename = entity.__typename
}

/** A JSON value, all new. What is no plain object or list (a scalar's own class) is kept. */
function copy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copy) as Value
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  const made: Record<string, unknown> = {}
  for (const name of Object.keys(value)) setOwn(made, name, copy((value as Record<string, unknown>)[name]))
  return made as Value
}
