import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { hunt } from './hunt.ts'

const seed = Number(process.env.KARYA_DIFFERENTIAL_SEED ?? 1)
const documents = Number(process.env.KARYA_DIFFERENTIAL_COUNT ?? 25)
const schemas = Number(process.env.KARYA_DIFFERENTIAL_SCHEMAS ?? 16)

/** graphql-js leaves the promises of a list behind, unhandled, when a later item throws; jest would fail the test for them. */
const arrayFrom = Array.from
beforeAll(() => {
  Array.from = ((items: Iterable<unknown>, map?: (item: unknown, index: number) => unknown) =>
    arrayFrom(items, (item, index) => {
      const mapped = map ? map(item, index) : item
      if (mapped instanceof Promise) mapped.catch(() => {})
      return mapped
    })) as typeof Array.from
})
afterAll(() => {
  Array.from = arrayFrom
})

describe('compiled operations over generated schemas', () => {
  it(`are answered as graphql-js answers them (seed ${seed})`, async () => {
    const failures: string[] = []
    const reasons = new Set<string>()
    let [operations, asynchronous, withErrors] = [0, 0, 0]
    for (let index = 0; index < schemas && failures.length < 3; index++) {
      const schemaSeed = seed * 1000 + index
      const found = await hunt(schemaSeed, documents)
      failures.push(...found.failures.map(failure => `schema ${schemaSeed}\n${failure}`))
      for (const reason of found.notCompiled.keys()) reasons.add(reason)
      operations += found.operations
      asynchronous += found.asynchronous
      withErrors += found.withErrors
    }
    expect(failures.join('\n\n')).toBe('')
    expect([...reasons]).toEqual(['introspection'])
    // A generator that makes next to nothing finds nothing.
    expect(operations).toBeGreaterThan(schemas * documents * 3)
    expect(asynchronous).toBeGreaterThan(operations / 4)
    expect(withErrors).toBeGreaterThan(operations / 4)
  }, 300_000)
})
