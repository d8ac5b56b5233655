import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { ownSupergraph } from '../src/config.ts'
import { type BackgroundPlanner, backgroundPlanner } from '../src/operation/planning/background-planner.ts'

const supergraphSdl = readFileSync(ownSupergraph, 'utf8')

/** From facility to product and back: each step another fetch. */
const path = (steps: number): string =>
  steps === 0 ? 'name' : `name products(first: 1) { nodes { sku facility { ${path(steps - 1)} } } }`

const operation = (steps: number, variables: Record<string, unknown> = {}) => ({
  text: `query Path($isShort: Boolean! = false) { facilities(first: 1) { nodes { ${path(steps)} code @skip(if: $isShort) } } }`,
  operationName: 'Path',
  variables,
})

describe('planning in a thread of its own', () => {
  let planner: BackgroundPlanner
  afterEach(() => planner.close())

  it('plans as the gateway does, for the conditions at hand', async () => {
    planner = backgroundPlanner(supergraphSdl)
    const [long, short] = await Promise.all([planner.plan(operation(3)), planner.plan(operation(3, { isShort: true }))])
    expect(JSON.stringify(long.plan)).toMatch(/"serviceName":"marketplace"/)
    expect(JSON.stringify(long.plan).match(/"kind":"Fetch"/g)).toHaveLength(5)
    expect(JSON.stringify(long.document)).toContain('"value":"code"')
    expect(JSON.stringify(short.document)).not.toContain('"value":"code"')
  })

  it('gives up what takes too long', async () => {
    planner = backgroundPlanner(supergraphSdl, 25)
    await expect(planner.plan(operation(60))).rejects.toMatchObject({ extensions: { code: 'QUERY_TOO_COSTLY' } })
  })

  it('says what cannot be planned at all', async () => {
    planner = backgroundPlanner(supergraphSdl)
    await expect(planner.plan({ text: '{ prisons { id } }', operationName: undefined, variables: {} })).rejects.toThrow(
      /prisons/,
    )
    await expect(planner.plan(operation(1))).resolves.toBeDefined()
  })

  it('refuses more than it can keep waiting', async () => {
    planner = backgroundPlanner(supergraphSdl)
    const outcomes = await Promise.allSettled(Array.from({ length: 25 }, () => planner.plan(operation(1))))
    const refused = outcomes.filter(outcome => outcome.status === 'rejected')
    expect(refused).toHaveLength(5)
    expect(refused[0]).toMatchObject({ reason: { extensions: { code: 'RATE_LIMITED' } } })
  })
})
