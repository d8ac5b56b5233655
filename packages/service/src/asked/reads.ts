import type { GraphQLResolveInfo } from 'graphql'

const columnsRead = new WeakMap<object, readonly string[]>()

/**
 * A resolver that says which columns it reads of its row, and is given no other: a list that does not ask for its field does not read
 * them. A field without a resolver reads the column of its name, and a resolver that says nothing reads them all.
 */
export const reads = <Row extends object, Column extends keyof Row & string, Arguments, Context, Result>(
  columns: readonly Column[],
  resolve: (row: Pick<Row, Column>, args: Arguments, context: Context, info: GraphQLResolveInfo) => Result,
): ((row: Row, args: Arguments, context: Context, info: GraphQLResolveInfo) => Result) => {
  // A function of its own, as one resolver may stand for several fields.
  const resolver = (row: Row, args: Arguments, context: Context, info: GraphQLResolveInfo) =>
    resolve(row, args, context, info)
  columnsRead.set(resolver, columns)
  return resolver
}

/** What a resolver reads; undefined where it does not say. */
export const columnsReadBy = (resolver: object): readonly string[] | undefined => columnsRead.get(resolver)
