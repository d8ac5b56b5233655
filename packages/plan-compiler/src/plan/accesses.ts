import type { FetchNode, QueryPlan } from '@apollo/query-planner'
import type { SelectionSetNode } from 'graphql'
import { fetchesOf } from './fetches.ts'
import { type FieldsByName, requiredFields, selectedFields } from './fields-by-name.ts'

/** What one fetch reads and writes, from where it starts. */
interface Access {
  fetch: FetchNode
  selections: SelectionSetNode
  reads: FieldsByName
  writes: FieldsByName
}

/** The fetches that start at a place, and the places below it where others do. */
class Starts {
  readonly here: Access[] = []
  readonly below = new Map<string, Starts>()

  at(path: readonly string[]): Starts {
    let starts: Starts = this
    for (const name of path) {
      const below = starts.below.get(name) ?? new Starts()
      starts.below.set(name, below)
      starts = below
    }
    return starts
  }
}

/** Which fetches of a plan read and write where. Places are response names from the root, lists passed over. */
export class Accesses {
  readonly #root = new Starts()
  readonly #byFetch = new Map<FetchNode, Access>()

  constructor(plan: QueryPlan) {
    const written = new Map<SelectionSetNode, FieldsByName>()
    for (const { fetch, path, document, selections } of fetchesOf(plan)) {
      const writes = written.get(selections) ?? selectedFields(selections, document)
      written.set(selections, writes)
      const access = { fetch, selections, reads: requiredFields(fetch.requires ?? []), writes }
      this.#root.at(path).here.push(access)
      this.#byFetch.set(fetch, access)
    }
  }

  /** Whether another fetch writes to this place from above it, that is, not by starting there or below. */
  isWrittenByAnother(fetch: FetchNode, place: readonly string[]): boolean {
    return this.#isAbove(
      place,
      (other, depth) =>
        other.fetch !== fetch &&
        // Output rewrites give fields other names than the operation has.
        (Boolean(other.fetch.outputRewrites?.length) || holds(other.writes, place, depth)),
    )
  }

  /** Whether a representation takes this place, or something below it. */
  isRepresented(place: readonly string[]): boolean {
    return this.#isAbove(place, ({ reads }, depth) => holds(reads, place, depth))
  }

  /** Whether a fetch starts at this place or below it, and so reads what is there and writes into it. */
  isStart(place: readonly string[]): boolean {
    let starts: Starts | undefined = this.#root
    for (const name of place) starts = starts?.below.get(name)
    return starts !== undefined
  }

  /** The selections below `_entities`, or of the root. */
  selectionsOf(fetch: FetchNode): SelectionSetNode {
    return this.#of(fetch).selections
  }

  /** The same by response name. */
  fieldsOf(fetch: FetchNode): FieldsByName {
    return this.#of(fetch).writes
  }

  #of(fetch: FetchNode): Access {
    const access = this.#byFetch.get(fetch)
    if (!access) throw new Error('The fetch is of another plan.')
    return access
  }

  /** Whether a fetch that starts above this place, `depth` names long, does something there. */
  #isAbove(place: readonly string[], does: (access: Access, depth: number) => boolean): boolean {
    let starts: Starts | undefined = this.#root
    for (let depth = 0; depth < place.length && starts; depth++) {
      for (const access of starts.here) if (does(access, depth)) return true
      starts = starts.below.get(place[depth] as string)
    }
    return false
  }
}

/** Whether the fields hold what is left of the place from this depth on. */
function holds(fields: FieldsByName, place: readonly string[], depth: number): boolean {
  let at: FieldsByName | undefined = fields
  for (let i = depth; i < place.length; i++) at = at?.get(place[i] as string)
  return at !== undefined
}
