import type { FetchNode, QueryPlan } from '@apollo/query-planner'
import { mapFetches } from '../../../src/planning/map-fetches.ts'
import type { Answer } from '../answers/subgraphs.ts'

/**
 * The stock executor takes the place of a representation for that of an entity, of which there are more where some have none: it
 * names a healthy one then, of which test/planning tells. Here it is given the place of the entity instead.
 */
export interface RightPaths {
  plan: QueryPlan
  /** For the fetch that is being sent: how to write the paths of its errors. To be called at once. */
  forFetch(): (errors: NonNullable<Answer['errors']>) => NonNullable<Answer['errors']>
}

/** More than any list has. */
const nowhere = 1_000_000

/** A plan that listens: the stock executor reads `requires` once for each entity, and `inputRewrites` once for each representation. */
export function withRightPaths(plan: QueryPlan): RightPaths {
  let places: number[] | undefined
  const listening = (fetch: FetchNode): FetchNode => {
    if (!fetch.requires) return fetch
    let entity = -1
    const own: number[] = []
    const requires = heard(fetch.requires, () => {
      entity++
      places = own
    })
    return { ...fetch, requires, inputRewrites: heard(fetch.inputRewrites ?? [], () => own.push(entity)) }
  }
  return {
    plan: mapFetches(plan, listening),
    forFetch: () => {
      const known = places
      places = undefined
      return errors =>
        errors.map(error =>
          known && error.path && typeof error.path[1] === 'number'
            ? { ...error, path: [error.path[0] ?? '', known[error.path[1]] ?? nowhere, ...error.path.slice(2)] }
            : error,
        )
    },
  }
}

const heard = <Element>(list: readonly Element[], listener: () => void): Element[] =>
  Object.assign([...list], {
    [Symbol.iterator]() {
      listener()
      return list[Symbol.iterator]()
    },
  })
