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
  checkList(errors)
  const added = errors.map(error => ofSubgraph(error, serviceName, belowPath(path, error.path)))
  for (const error of added) run.errors.push(error)
}

/**
 * Adds what a subgraph reports about entities, once for each entity that a representation stood for, as if each had been asked for.
 * @param indexes for each entity that was asked for, the place of its representation
 */
export function addEntityErrors<Context>(
  run: Run<Context>,
  errors: readonly FetchError[],
  serviceName: string,
  path: ResponsePath,
  indexes: readonly number[],
  isShared: boolean,
): void {
  checkList(errors)
  let entityPaths: AnswerPath[] | undefined
  const pathsOfEntities = (): AnswerPath[] => {
    if (!entityPaths) {
      entityPaths = []
      collectPaths([], path, 0, run.root, entityPaths)
    }
    return entityPaths
  }
  const report = (error: FetchError, entity: number | undefined): GraphQLError =>
    ofSubgraph(
      error,
      serviceName,
      entity === undefined
        ? belowPath(path, error.path)
        : [...(pathsOfEntities()[entity] ?? []), ...(error.path as AnswerPath).slice(2)],
    )
  const added = (isShared ? spread(errors, indexes) : errors.map(error => ({ error, entity: placeOf(error) }))).map(
    ({ error, entity }) => report(error, entity),
  )
  for (const error of added) run.errors.push(error)
}

/** In the words in which the stock executor stumbles. */
function checkList(errors: unknown): void {
  if (!Array.isArray(errors)) throw new TypeError('response.errors.map is not a function')
}

const placeOf = (error: FetchError): number | undefined => {
  const place = error.path?.[1]
  return typeof place === 'number' ? place : undefined
}

interface Placed {
  error: FetchError
  entity: number | undefined
}

/** The errors as a subgraph would have reported them had each entity been asked for by itself: in the order of entities. */
function spread(errors: readonly FetchError[], indexes: readonly number[]): Placed[] {
  const byPlace = new Map<number, FetchError[]>()
  const placed: Placed[] = []
  const places = new Set(indexes)
  for (const error of errors) {
    const place = placeOf(error)
    if (place !== undefined && places.has(place)) byPlace.set(place, [...(byPlace.get(place) ?? []), error])
    // Of an entity that nobody asked for, nobody knows the path: the number is taken as it is.
    else placed.push({ error, entity: place })
  }
  for (let entity = 0; entity < indexes.length; entity++) {
    for (const error of byPlace.get(indexes[entity] as number) ?? []) placed.push({ error, entity })
  }
  return placed
}

const belowPath = (path: ResponsePath, errorPath: AnswerPath | undefined): AnswerPath | undefined =>
  errorPath ? [...path, ...errorPath] : undefined

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
  const known = errorCodeDef(originalError as GraphQLError)
  if (!known && extensions?.code) return new GraphQLError(message, options)
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options)
}
