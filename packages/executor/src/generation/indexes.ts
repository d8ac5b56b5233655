import type { Source } from '@karya/code-generation'

/** How generated code calls the indexes of the lists around a place, outermost first. */
export const indexNames = (depth: number): string[] => Array.from({ length: depth }, (_, index) => `i${index}`)

const none: readonly number[] = Object.freeze([])

/** The indexes around a place as a list; where there are none, one list does for all. */
export const indexList = (source: Source, depth: number): string =>
  depth === 0 ? source.constant(none) : `[${indexNames(depth).join(', ')}]`
