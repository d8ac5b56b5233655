import { type ExecutionResult, type GraphQLError, GraphQLError as GraphQLErrorClass } from 'graphql'

/** How an answer of the compiled operation differs from that of graphql-js; undefined where it does not. */
export function differenceOf(
  expected: ExecutionResult,
  received: ExecutionResult,
  isAsynchronous: boolean,
): string | undefined {
  const [one, other] = [expected, received].map(result => ({
    keys: Object.keys(result).join(),
    data: inWords(result.data),
    errors: (isAsynchronous ? decided(result) : (result.errors ?? [])).map(describe),
  }))
  if (isAsynchronous) for (const { errors } of [one, other] as { errors: string[] }[]) errors.sort()
  if (inWords(one) === inWords(other)) return undefined
  return `  graphql-js ${inWords(one)}\n  compiled   ${inWords(other)}`
}

/** Values with what JSON leaves out. Names are told apart from what objects inherit. */
export const inWords = (value: unknown): string =>
  JSON.stringify(value, (_, each) => {
    if (typeof each === 'symbol' || Number.isNaN(each)) return `<${String(each)}>`
    return each === undefined ? '<undefined>' : each
  }) ?? 'nothing'

function describe(error: GraphQLError): string {
  const { message, path, locations, extensions, nodes, originalError } = error
  const isOne = error instanceof GraphQLErrorClass
  return inWords({
    isOne,
    message,
    path,
    locations,
    extensions,
    nodes: nodes?.length,
    original: originalError?.message,
  })
}

/**
 * The errors that the specification fixes, whatever comes first: those of a field that is null itself. Of several below a field that became null
 * for them, each executor may tell another; that there is one is what counts.
 */
function decided({ data, errors = [] }: ExecutionResult): GraphQLError[] {
  const places = new Set<string>()
  const own: GraphQLError[] = []
  for (const error of errors) {
    const depth = depthOfNull(data, error.path ?? [])
    if (depth === error.path?.length) own.push(error)
    else places.add((error.path ?? []).slice(0, depth).join('.'))
  }
  return [...own, ...[...places].map(place => new GraphQLErrorClass(`something below ${place}`))]
}

function depthOfNull(data: unknown, path: readonly (string | number)[]): number {
  let value = data
  let depth = 0
  for (const key of path) {
    if (value === null || typeof value !== 'object') break
    value = (value as Record<string | number, unknown>)[key]
    depth++
  }
  return depth
}
