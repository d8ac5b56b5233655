import { CodedError } from '@karya/subgraph'

const mostSuggestions = 100

/** Suggestions are ranked for each need; so many at most. Refused with `BAD_PAGE_SIZE`. */
export const checkSuggestions = (first: number): number => {
  if (first >= 0 && first <= mostSuggestions) return first
  throw new CodedError('BAD_PAGE_SIZE', `first is ${first}, but has to be between 0 and ${mostSuggestions}.`)
}
