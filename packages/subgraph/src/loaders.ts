import DataLoader from 'dataloader'

// Loaders live as long as one request: create them with its context, never share them between two.

/** A `DataLoader` that is made when it is first asked: a request asks few of those that its context holds. */
export class Loader<Value> {
  readonly #load: DataLoader.BatchLoadFn<string, Value>
  #loader: DataLoader<string, Value> | undefined

  constructor(load: DataLoader.BatchLoadFn<string, Value>) {
    this.#load = load
  }

  load(key: string): Promise<Value> {
    this.#loader ??= new DataLoader(this.#load)
    return this.#loader.load(key)
  }
}

/** The one record of each key, null where there is none. `load` answers records in any order. */
export const oneByKey = <Row>(
  load: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Loader<Row | null> =>
  new Loader(async keys => {
    const byKey = new Map((await load(keys)).map(row => [keyOf(row), row]))
    return keys.map(key => byKey.get(key) ?? null)
  })

/** The record that a foreign key names: the database holds it to exist, so its absence is a fault. */
export const existing = <Row>(record: Row | null | Promise<Row | null>): Row | Promise<Row> =>
  record instanceof Promise ? record.then(found) : found(record)

const found = <Row>(record: Row | null): Row => {
  if (record === null) throw new Error('A foreign key names a record that does not exist.')
  return record
}

/** All records of each key, in the order in which `load` answers them. */
export const manyByKey = <Row>(
  load: (keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): Loader<Row[]> =>
  new Loader(async keys => {
    const byKey = new Map<string, Row[]>(keys.map(key => [key, []]))
    for (const row of await load(keys)) byKey.get(keyOf(row))?.push(row)
    return keys.map(key => byKey.get(key) ?? [])
  })

/**
 * What a field with arguments answers for each key. Parents of one field share its arguments, so each distinct set of
 * arguments is one batch. `load` answers a value for each key, in the order of the keys.
 */
export const byKeyAndArguments = <Arguments, Value>(
  load: (keys: readonly string[], args: Arguments) => Promise<readonly Value[]>,
): ((key: string, args: Arguments) => Promise<Value>) => {
  let loaders: Map<string, DataLoader<string, Value>> | undefined
  return (key, args) => {
    loaders ??= new Map()
    const name = JSON.stringify(args)
    let loader = loaders.get(name)
    if (!loader) {
      // What `load` throws at once is what its callers are refused with, as what it rejects with.
      loader = new DataLoader(async keys => load(keys, args))
      loaders.set(name, loader)
    }
    return loader.load(key)
  }
}
