import { CodedError } from './errors.ts'

export const defaultPageSize = 20
export const largestPageSize = 1000

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** What a message repeats of a value that came: enough to find it, never a page of it. */
export const quote = (value: string): string => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)

/** How many records a page holds: 20 where `first` is left out, 0 to 1000 otherwise. Refused with `BAD_PAGE_SIZE`. */
export function checkPageSize(first: number | null | undefined): number {
  if (first === null || first === undefined) return defaultPageSize
  if (Number.isInteger(first) && first >= 0 && first <= largestPageSize) return first
  throw new CodedError(
    'BAD_PAGE_SIZE',
    `first is ${first}, but has to be between 0 and ${largestPageSize}. For more, ask for the next page with after: pageInfo.endCursor.`,
  )
}

const ofTime: readonly string[] = ['YEAR', 'QUARTER', 'MONTH']

/** The dimensions of a statistic, of which one at most is of time, as a row has one period. Refused with `BAD_USER_INPUT`. */
export function checkGroupBy<Dimension extends string>(groupBy: readonly Dimension[]): readonly Dimension[] {
  const asked = new Set(groupBy.filter(dimension => ofTime.includes(dimension)))
  if (asked.size <= 1) return groupBy
  throw new CodedError(
    'BAD_USER_INPUT',
    `groupBy has ${[...asked].join(' and ')}, but may have one dimension of time. Ask for the finest one.`,
  )
}

/** A UUID in lower case, as the database writes it, so that it can be compared and used as a key. Refused with `BAD_ID`. */
export function checkId(id: string): string {
  if (uuid.test(id)) return id.toLowerCase()
  throw new CodedError(
    'BAD_ID',
    `${quote(id)} is not an id. Ids are UUIDs, as the field id gives them; for a code there is a field of its own.`,
  )
}

/** Characters of a search. Longer ones are refused with `BAD_USER_INPUT`: each word is compared with every document. */
export const longestSearch = 200

/** The words of a search without white space around them. */
export function checkSearch(search: string | null | undefined): string | undefined {
  if (search && search.length > longestSearch) {
    throw new CodedError(
      'BAD_USER_INPUT',
      `search has ${search.length} characters, but may have ${longestSearch}. Send the words that matter most.`,
    )
  }
  return search?.trim()
}

const loneSurrogate = /\p{Surrogate}/u

const isStorable = (text: string): boolean => !text.includes('\0') && !loneSurrogate.test(text)

/**
 * Refuses text that PostgreSQL cannot hold, a NUL character or half a surrogate pair, anywhere within a value.
 * `defineSubgraph` applies it to the arguments of every field, so no repository meets such text.
 */
export function checkText(value: unknown, path: string): void {
  const fault = unstorablePath(value)
  if (fault === undefined) return
  const place = [path, ...fault].join('.')
  throw new CodedError(
    'BAD_USER_INPUT',
    `${place} holds a NUL character or half a surrogate pair, which is not text. Remove it.`,
  )
}

/** Where such text is within a value, by the names of input fields; undefined where there is none, which is nearly always. */
function unstorablePath(value: unknown): string[] | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : []
  if (value === null || typeof value !== 'object') return undefined
  if (Array.isArray(value)) {
    for (const each of value) {
      const fault = unstorablePath(each)
      if (fault) return fault
    }
    return undefined
  }
  for (const name in value) {
    const fault = unstorablePath((value as Record<string, unknown>)[name])
    if (fault) return [name, ...fault]
  }
  return undefined
}
