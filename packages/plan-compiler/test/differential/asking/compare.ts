import type { Outcome } from './case.ts'

/** What differs between two answers, in words; undefined where nothing does. Errors of parallel fetches may come in any order. */
export function differenceOf(expected: Outcome, actual: Outcome): string | undefined {
  const differences = [
    expected.data === actual.data ? undefined : `data\n  expected ${expected.data}\n  received ${actual.data}`,
    compared('errors', inOrder(expected.errors), inOrder(actual.errors)),
    compared('extensions', expected.extensions, actual.extensions),
  ].filter(each => each !== undefined)
  return differences.length > 0 ? differences.join('\n') : undefined
}

function compared(what: string, expected: unknown, actual: unknown): string | undefined {
  const [wanted, received] = [sorted(expected), sorted(actual)]
  return wanted === received ? undefined : `${what}\n  expected ${wanted}\n  received ${received}`
}

/** Branches that meet a list where the plan has an object end the whole; which of several is told of is a matter of microtasks. */
const firstToEnd = /(Unexpected array in result for path element) \w+/

const inOrder = (errors: readonly unknown[]) =>
  errors
    .map(error => sorted(error).replace(firstToEnd, '$1'))
    .sort()
    .map(each => JSON.parse(each))

/** JSON with sorted keys: the order in which an error states message and path says nothing. */
const sorted = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, each) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
