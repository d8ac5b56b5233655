import { GraphQLError } from 'graphql'

/** Errors under the names that clients gave, in paths and at the end of what the executor says of a value. */
export function withClientNames(
  errors: GraphQLError[],
  clientNames: ReadonlyMap<string, string | undefined>,
): GraphQLError[] {
  const nameOf = (element: string | number) => (typeof element === 'string' && clientNames.get(element)) || element
  return errors.map(error => {
    if (!error.path?.some(element => nameOf(element) !== element)) return error
    const last = error.path.findLast(element => typeof element === 'string')
    const message =
      last !== undefined && error.message.endsWith(`.${last}.`)
        ? `${error.message.slice(0, -`${last}.`.length)}${nameOf(last)}.`
        : error.message
    const { originalError, extensions } = error
    return new GraphQLError(message, { originalError, extensions, path: error.path.map(nameOf) })
  })
}
