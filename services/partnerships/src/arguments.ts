import { CodedError } from '@karya/subgraph'

const longestSearch = 200

/** Words to search for, or nothing. Refused with `BAD_USER_INPUT` where there are too many to be words. */
export const checkSearch = (search: string | null | undefined): string | undefined => {
  if (search && search.length > longestSearch) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `search has ${search.length} characters, but may have ${longestSearch}. Send the words that matter most.`,
    )
  }
  return search?.trim()
}
