import type { ObjectType, Operation } from '@apollo/federation-internals'
import type { FetchNode } from '@apollo/query-planner'
import type { GraphQLSchema } from 'graphql'
import type { ReadAnswer } from '../compiled-operation.ts'
import type { Accesses } from '../plan/accesses.ts'
import { flagNames } from '../shape/collect.ts'
import { ClientFields } from './client-fields.ts'
import { generateReader, type Read } from './generate-reader.ts'
import { namesOf, type ObjectLayout, type ValueLayout } from './layout.ts'
import { layoutOf } from './layouts.ts'
import { SlicePlaces } from './slices.ts'

export interface ReadingSetting {
  operation: Operation
  supergraphSchema: GraphQLSchema
  accesses: Accesses
  clientNames: ReadonlyMap<string, string | undefined>
}

/** How the fetches of one plan read what subgraphs answer, and where they leave slices of it. */
export class Reading {
  readonly places = new SlicePlaces()
  readonly #setting: ReadingSetting
  #root: ClientFields | undefined

  constructor(setting: ReadingSetting) {
    this.#setting = setting
  }

  /** The reader of a fetch that starts at this path; undefined where there is nothing to be won by one. */
  readerOf(fetch: FetchNode, path: readonly string[]): ReadAnswer | undefined {
    if (fetch.outputRewrites?.length || fetch.contextRewrites?.length) return undefined
    // What lies at a path is taken over by all that the path reaches.
    if (!fetch.requires && path.length > 0) return undefined
    this.#root ??= rootFields(this.#setting.operation)
    let client = this.#root
    for (const name of path) client = client?.below(name)
    const layout = client && layoutOf({ ...this.#setting, fetch }, { path, client })
    if (!layout) return undefined
    const slices = slicesIn(layout, path)
    for (const { place, names } of slices) this.places.at(place).here.push(names)
    return slices.length > 0 ? lazyReader(fetch.requires ? ofEntities(layout) : layout) : undefined
  }
}

/** What the client gets of the root; undefined where variables decide what is in the answer. */
const rootFields = (operation: Operation): ClientFields | undefined =>
  flagNames(operation.selectionSet).size > 0
    ? undefined
    : ClientFields.of(operation.schema().schemaDefinition.rootType(operation.rootKind) as ObjectType, [
        operation.selectionSet,
      ])

function slicesIn({ fields }: ObjectLayout, place: readonly string[]): { place: readonly string[]; names: string[] }[] {
  return fields.flatMap(field => {
    const here = field.run?.[0] === field ? [{ place, names: namesOf(field.run) }] : []
    const object = field.isKept && objectOf(field.value)
    return object ? [...here, ...slicesIn(object, [...place, field.name])] : here
  })
}

const objectOf = (value: ValueLayout): ObjectLayout | undefined =>
  value.kind === 'list' ? objectOf(value.element) : value.kind === 'object' ? value.object : undefined

const ofEntities = (object: ObjectLayout): ObjectLayout => ({
  fields: [
    {
      name: '_entities',
      value: { kind: 'list', element: { kind: 'object', object } },
      isKept: true,
      pattern: undefined,
      run: undefined,
    },
  ],
})

/** Answers in a row that were not what was expected, and for how many after them nothing is expected. */
const mostRefusals = 4
const rest = 250

/** Most operations that strangers make up never come again: the reader is made for the second answer. */
function lazyReader(layout: ObjectLayout): ReadAnswer {
  let read: Read | undefined
  let refusals = 0
  let resting = 1
  return text => {
    if (resting > 0) {
      resting--
      return undefined
    }
    try {
      read ??= generateReader(layout)
      const data = read(text)
      refusals = 0
      return data
    } catch {
      // Also where an expression is too large, or needs more memory than there is for it.
      refusals++
      if (refusals === mostRefusals) {
        refusals = 0
        resting = rest
      }
      return undefined
    }
  }
}
