/** A number of people as clients see it. */
export interface Count {
  value: number | null
  suppressed: boolean
}

/** Cells of fewer people than this could point at a person. Nobody is no person, so zero is shown. */
export const smallestShownCount = 5

export const isSuppressed = (people: number, isExact: boolean): boolean =>
  !isExact && people > 0 && people < smallestShownCount

/** The one place that decides whether a number of people is shown. `isExact`: the viewer keeps the records that it counts. */
export const countOf = (people: number, isExact: boolean): Count =>
  isSuppressed(people, isExact) ? { value: null, suppressed: true } : { value: people, suppressed: false }
