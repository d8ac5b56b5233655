export interface FigureQuestions {
  /** `facilityStats` */
  field: string
  dimensions: readonly string[]
  measures: readonly string[]
  /** Filters as a client writes them, of which each question has one or none. */
  filters: readonly string[]
  /** What to read of rows and totals; dimensions in rows as well. */
  figures: string
  keys: string
}

/** A small generator of numbers (mulberry32), so that a failure repeats. */
const numbers = (seed: number) => {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Questions that somebody may ask who wants to learn what figures hide: any grouping, filter, order and cut. The same for the same seed. */
export const figureQuestions = (
  { field, dimensions, measures, filters, figures, keys }: FigureQuestions,
  count: number,
  seed = 1,
): string[] => {
  const below = numbers(seed)
  const oneOf = (choices: readonly string[]) => choices[below(choices.length)] as string
  return Array.from({ length: count }, () => {
    const groupBy = Array.from({ length: below(4) }, () => oneOf(dimensions))
    const filter = below(3) ? `, filter: ${oneOf(filters)}` : ''
    const order = below(2) ? `, orderBy: { field: ${oneOf(measures)}, direction: ${oneOf(['ASC', 'DESC'])} }` : ''
    const first = below(2) ? `, first: ${1 + below(20)}` : ''
    return `{ ${field}(groupBy: [${groupBy}]${filter}${order}${first}) { rows { ${keys} ${figures} } totals { ${figures} } } }`
  })
}
