import { applyRewrites } from '@apollo/gateway/dist/dataRewrites.js'
import { deepMerge } from '@apollo/gateway/dist/utilities/deepMerge.js'
import type { FetchDataRewrite } from '@apollo/query-planner'
import { literal, Source, setOwn } from '@karya/code-generation'
import type { GraphQLSchema } from 'graphql'
import type { FieldsByName } from '../plan/accesses.ts'

type Entity = Record<string, unknown>

/**
 * Writes what was received into one entity.
 * @param isRepeat whether it was written into another entity before
 */
export type Merge = (entity: Entity, received: unknown, isRepeat: boolean) => void

/**
 * Generates the assignments for the fields that the operation asks for. Anything else goes the general way: fields that nobody
 * asked for, objects where the entity has one already, output rewrites.
 * @param slices the properties under which slices may come, which nobody else writes
 * @param isShared whether entities may share the objects of this field's value, as nobody writes into them from above
 */
export function compileMerge(
  schema: GraphQLSchema,
  fields: FieldsByName,
  slices: readonly string[],
  rewrites: FetchDataRewrite[] | undefined,
  isShared: (name: string) => boolean,
): Merge {
  if (rewrites?.length)
    return (entity, received, isRepeat) => {
      if (!isRepeat) {
        nameType(entity, received)
        applyRewrites(schema, rewrites, received as Entity)
      }
      deepMerge(entity, isRepeat ? copy(received) : received)
    }

  const source = new Source()
  const general: Merge = (entity, received, isRepeat) => {
    if (!isRepeat) nameType(entity, received)
    deepMerge(entity, isRepeat ? copy(received) : received)
  }
  const put = (entity: Entity, name: string, value: unknown) => {
    // An object that lies in several places is met as often.
    if (entity[name] === value) return
    if (entity[name] === undefined || entity[name] === null) entity[name] = value
    // Parts of the value must not come to lie in objects that differ in their other fields.
    else deepMerge(entity, { [name]: copy(value) })
  }
  const generalName = source.constant(general)
  source.add(
    'return function merge(entity, received, isRepeat) {',
    'if (received === undefined || received === null) return',
    `if (typeof received !== 'object' || Array.isArray(received)) return ${generalName}(entity, received, isRepeat)`,
    'let v, asked = 0',
  )
  for (const name of fields.keys()) {
    if (name === '__typename') continue
    source.add(`v = ${source.read('received', name)}`, 'if (v !== undefined) {', 'asked++')
    const value = isShared(name) ? 'v' : `isRepeat ? ${source.constant(copy)}(v) : v`
    source.add(
      source.read('entity', name).startsWith('entity')
        ? `if (typeof v === 'object' && v !== null) ${source.constant(put)}(entity, ${literal(name)}, ${value})\nelse ${source.write('entity', name, 'v')}`
        : `${source.constant(deepMerge)}(entity, { [${literal(name)}]: ${value} })`,
      '}',
    )
  }
  for (const name of slices)
    source.add(`v = received[${literal(name)}]`, `if (v !== undefined) { asked++; entity[${literal(name)}] = v }`)
  source.add(
    'v = received.__typename',
    'if (v !== undefined) {',
    'asked++',
    `if (typeof v === 'object' && v !== null) return ${generalName}(entity, received, isRepeat)`,
    'if (v && v !== entity.__typename) entity.__typename = v',
    '}',
    'for (const _ in received) asked--',
    `if (asked !== 0) ${generalName}(entity, received, isRepeat)`,
    '}',
  )
  return source.build<Merge>()
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
