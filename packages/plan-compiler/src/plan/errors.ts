import { ERRORS, errorCodeDef } from '@apollo/federation-internals'
import type { ResponsePath } from '@apollo/query-planner'
import { hasOwn } from '@karya/code-generation'
import { GraphQLError } from 'graphql'
import type { FetchError } from '../compiled-operation.ts'
import type { Run } from './run.ts'

type AnswerPath = readonly (string | number)[]

/** Adds what a subgraph reports about an operation on its root type; paths are put below `path`. */
export function addErrors<Context>(
  run: Run<Context>,
  errors: readonly FetchError[],
  serviceName: string,
  path: ResponsePath,
): void {
  const added = wellFormed(errors).map(error => ofSubgraph(error, serviceName, belowPath(path, error.path)))
  for (const error of added) run.errors.push(error)
}

/** What a fetch was about. */
export interface AskedEntities {
  /** All entities that the path of the fetch reaches. */
  reached: readonly unknown[]
  /** Those of them that were asked for, in the same order. */
  targets: readonly unknown[]
  /** For each target, the place of its representation. */
  indexes: readonly number[]
  /** Whether a representation stands for several. */
  isShared: boolean
}

/** Adds what a subgraph reports about entities, once for each entity that a representation stood for, as if each had been asked for. */
export function addEntityErrors<Context>(
  run: Run<Context>,
  errors: readonly FetchError[],
  serviceName: string,
  path: ResponsePath,
  asked: AskedEntities,
): void {
  let pathsOfTargets: (AnswerPath | undefined)[] | undefined
  const pathOf = ({ error, target }: Placed): AnswerPath | undefined => {
    if (target === undefined) return belowPath(path, error.path)
    pathsOfTargets ??= targetPaths(run.root, path, asked)
    return [...(pathsOfTargets[target] ?? []), ...(error.path as AnswerPath).slice(2)]
  }
  const given = wellFormed(errors)
  const placed = asked.isShared ? spread(given, asked.indexes) : given.map(error => ({ error, target: placeOf(error) }))
  const added = placed.map(each => ofSubgraph(each.error, serviceName, pathOf(each)))
  for (const error of added) run.errors.push(error)
}

/** Errors as far as they are what they should be: what else a subgraph writes there is no reason to drop its data. */
function wellFormed(errors: readonly FetchError[]): readonly FetchError[] {
  // In the words in which the stock executor stumbles.
  if (!Array.isArray(errors)) throw new TypeError('response.errors.map is not a function')
  return errors.map((error: FetchError | null) =>
    error && (!error.path || Array.isArray(error.path)) ? error : { ...error, path: undefined },
  ) as FetchError[]
}

const placeOf = (error: FetchError): number | undefined => {
  const place = error.path?.[1]
  return typeof place === 'number' ? place : undefined
}

interface Placed {
  error: FetchError
  /** Which of the targets it is about. */
  target: number | undefined
}

/** The errors as a subgraph would have reported them had each entity been asked for by itself: in the order of entities. */
function spread(errors: readonly FetchError[], indexes: readonly number[]): Placed[] {
  const byPlace = new Map<number, FetchError[]>()
  const placed: Placed[] = []
  const places = new Set(indexes)
  for (const error of errors) {
    const place = placeOf(error)
    if (place !== undefined && places.has(place)) {
      const known = byPlace.get(place)
      if (known) known.push(error)
      else byPlace.set(place, [error])
    }
    // Of an entity that nobody asked for, nobody knows the path: the number is taken as it is.
    else placed.push({ error, target: place })
  }
  for (let target = 0; target < indexes.length; target++) {
    for (const error of byPlace.get(indexes[target] as number) ?? []) placed.push({ error, target })
  }
  return placed
}

const belowPath = (path: ResponsePath, errorPath: AnswerPath | undefined): AnswerPath | undefined =>
  errorPath ? [...path, ...errorPath] : undefined

/** The path of each target in the answer. */
function targetPaths(
  root: Record<string, unknown>,
  path: ResponsePath,
  { reached, targets }: AskedEntities,
): (AnswerPath | undefined)[] {
  const paths: AnswerPath[] = []
  collectPaths([], path, 0, root, paths)
  let at = 0
  return targets.map(target => {
    while (at < reached.length && reached[at] !== target) at++
    return paths[at++]
  })
}

/** The paths of all that a plan's path reaches in the answer, in order. */
function collectPaths(parent: (string | number)[], path: ResponsePath, at: number, data: unknown, found: AnswerPath[]) {
  const head = path[at]
  if (data === undefined || data === null) return
  if (head === undefined || head === null) {
    found.push(parent.slice())
  } else if (Array.isArray(data)) {
    const next = head === '@' ? at + 1 : at
    for (let i = 0; i < data.length; i++) {
      parent.push(i)
      collectPaths(parent, path, next, data[i], found)
      parent.pop()
    }
  } else if (head === '@') {
    throw new Error('expected array when encountering `@`')
  } else if (hasOwn(data, head as string)) {
    parent.push(head)
    collectPaths(parent, path, at + 1, (data as Record<string, unknown>)[head], found)
    parent.pop()
  }
}

/** A subgraph's error as clients see it; known codes are kept, others become DOWNSTREAM_SERVICE_ERROR. */
function ofSubgraph(originalError: FetchError, serviceName: string, path: AnswerPath | undefined): GraphQLError {
  const { message: given, extensions } = originalError
  const message = given || `Error while fetching subquery from service "${serviceName}"`
  const options = { originalError: originalError as Error, path, extensions: { ...extensions, serviceName } }
  const found = errorCodeDef(originalError as GraphQLError)
  // Codes are looked up in a plain object, which has a `toString` as well.
  const known = found?.code === extensions?.code ? found : undefined
  if (!known && extensions?.code) return new GraphQLError(message, options)
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options)
}
