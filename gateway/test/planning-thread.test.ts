import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from '@jest/globals'
import { ownSupergraph } from '../src/config.ts'
import { type BackgroundPlanner, backgroundPlanner } from '../src/operation/planning/background-planner.ts'

const supergraphSdl = readFileSync(ownSupergraph, 'utf8')

/** On a busy machine even a small operation may take seconds. */
const patient = { planning: 60_000, waiting: 60_000 }

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
    planner = backgroundPlanner(supergraphSdl, patient)
    const [long, short] = await Promise.all([planner.plan(operation(3)), planner.plan(operation(3, { isShort: true }))])
    expect(JSON.stringify(long.plan)).toMatch(/"serviceName":"marketplace"/)
    expect(JSON.stringify(long.plan).match(/"kind":"Fetch"/g)).toHaveLength(5)
    expect(JSON.stringify(long.document)).toContain('"value":"code"')
    expect(JSON.stringify(short.document)).not.toContain('"value":"code"')
  })

  it('gives up what takes too long', async () => {
    planner = backgroundPlanner(supergraphSdl, { ...patient, planning: 25 })
    await expect(planner.plan(operation(60))).rejects.toMatchObject({ extensions: { code: 'QUERY_TOO_COSTLY' } })
  })

  it('refuses in the words of the planner, with their code', async () => {
    planner = backgroundPlanner(supergraphSdl, patient)
    const text = 'query ($isShort: Boolean!) { regions { name @skip(if: $isShort) } }'
    await expect(planner.plan({ text, operationName: undefined, variables: {} })).rejects.toMatchObject({
      message: expect.stringContaining('$isShort'),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })

  it('says what cannot be planned at all', async () => {
    planner = backgroundPlanner(supergraphSdl, patient)
    await expect(planner.plan({ text: '{ prisons { id } }', operationName: undefined, variables: {} })).rejects.toThrow(
      /prisons/,
    )
    await expect(planner.plan(operation(1))).resolves.toBeDefined()
  })

  const refused = { status: 'rejected', reason: { extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 5 } } }

  it('refuses more than it can keep waiting', async () => {
    planner = backgroundPlanner(supergraphSdl, patient)
    const plans = Array.from({ length: 23 }, () => planner.plan(operation(1)))
    // What waits is given up when the planner is closed.
    const settled = Promise.allSettled(plans)
    expect(await Promise.allSettled(plans.slice(20))).toMatchObject([refused, refused, refused])
    await expect(plans[0]).resolves.toBeDefined()
    await planner.close()
    await settled
  })

  it('refuses what waited too long for those before it, and plans what comes after', async () => {
    planner = backgroundPlanner(supergraphSdl, { ...patient, waiting: 1 })
    const plans = await Promise.allSettled([planner.plan(operation(1)), planner.plan(operation(1))])
    expect(plans).toMatchObject([{ status: 'fulfilled' }, refused])
    await expect(planner.plan(operation(1))).resolves.toBeDefined()
  })
})
