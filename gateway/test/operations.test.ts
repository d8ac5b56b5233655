import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals'
import { createPlanCompiler } from '@karya/plan-compiler'
import { CodedError, publicViewer } from '@karya/subgraph'
import { getOperationAST, type OperationDefinitionNode, parse } from 'graphql'
import { createCostModel } from '../src/admission/cost/cost-model.ts'
import { ownSupergraph } from '../src/config.ts'
import { createOperations, type Operations } from '../src/operation/operations.ts'
import { type BackgroundPlanner, backgroundPlanner } from '../src/operation/planning/background-planner.ts'
import { createPlanner } from '../src/operation/planning/planner.ts'
import { loadStockGateway } from '../src/operation/stock-gateway.ts'
import { createRequestContext } from '../src/transport/request-context.ts'
import { dataSourceOf } from '../src/transport/source.ts'
import { createSources, type Sources } from '../src/transport/sources.ts'

let planner: BackgroundPlanner
let sources: Sources
let operationsWith: (backgroundPlanner: BackgroundPlanner) => Operations

beforeAll(async () => {
  const supergraphSdl = readFileSync(ownSupergraph, 'utf8')
  sources = createSources({
    subgraphs: [],
    serviceUrls: Object.fromEntries(
      ['facilities', 'training', 'marketplace', 'partnerships'].map(name => [name, 'http://127.0.0.1:1/graphql']),
    ),
    secret: undefined,
    timeouts: { default: 1_000 },
    observe: () => {},
  })
  const stock = loadStockGateway(supergraphSdl, service => dataSourceOf(service.name, sources.add(service)))
  planner = backgroundPlanner(supergraphSdl, { planning: 60_000, waiting: 60_000 })
  operationsWith = backgroundPlanner =>
    createOperations({
      apiSchema: stock.apiSchema,
      sources,
      planner: createPlanner(stock),
      backgroundPlanner,
      compiler: createPlanCompiler(stock),
      costModel: createCostModel(stock.supergraphSchema),
      observe: { prepared: () => {}, interpreted: () => {} },
    })
})
afterAll(async () => {
  await planner.close()
  await sources.close()
})

afterEach(() => void jest.useRealTimers())

/** The codes with which a large operation is answered each time that it is asked. */
function askingALargeOne(operations: Operations): () => Promise<unknown[]> {
  const fields = Array.from({ length: 60 }, (_, index) => `f${index}: facilities(first: 1) { nodes { name } }`)
  const text = `{ ${fields.join(' ')} }`
  const document = parse(text)
  const definition = getOperationAST(document) as OperationDefinitionNode
  const operation = operations.prepare({ text, hash: 'any', operationName: undefined }, document, definition)
  return async () => {
    const execute = await operations.ready(operation, {})
    const answer = await execute?.(createRequestContext(publicViewer, undefined))
    return [...new Set(answer?.errors.map(({ extensions }) => extensions.code))]
  }
}

/** Planned and executed: no service answers here. */
const planned = ['SUBGRAPH_UNAVAILABLE']

it('plans a large operation that was turned away for want of room when it is asked again', async () => {
  const ask = askingALargeOne(operationsWith(planner))
  const others = Array.from({ length: 20 }, () =>
    planner.plan({ text: '{ __typename facilities { totalCount } }', operationName: undefined, variables: {} }),
  )
  expect(await ask()).toEqual(['RATE_LIMITED'])
  await Promise.all(others)
  expect(await ask()).toEqual(planned)
})

it('plans after a minute what could not be planned in time, and not before', async () => {
  const plan = jest.fn(planner.plan).mockRejectedValueOnce(new CodedError('QUERY_TOO_COSTLY', 'The machine is busy.'))
  const ask = askingALargeOne(operationsWith({ ...planner, plan }))
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'performance', 'Date'] })
  expect(await ask()).toEqual(['QUERY_TOO_COSTLY'])
  jest.advanceTimersByTime(59_999)
  expect(await ask()).toEqual(['QUERY_TOO_COSTLY'])
  expect(plan).toHaveBeenCalledTimes(1)
  jest.advanceTimersByTime(1)
  jest.useRealTimers()
  expect(await ask()).toEqual(planned)
})

it('asks nothing of an operation that only others of its document need', async () => {
  const text = `
    query WithCodes($codes: Boolean!) { regions { ...Codes name } }
    query Names { regions { name } }
    fragment Codes on Region { code @include(if: $codes) }`
  const document = parse(text)
  const operations = operationsWith(planner)
  const ask = async (operationName: string, variables: Record<string, unknown>) => {
    const definition = getOperationAST(document, operationName) as OperationDefinitionNode
    const operation = operations.prepare({ text, hash: 'several', operationName }, document, definition)
    const execute = await operations.ready(operation, variables)
    const answer = await execute?.(createRequestContext(publicViewer, undefined))
    return answer?.errors.map(({ extensions }) => extensions.code)
  }
  expect(await ask('Names', {})).toEqual(planned)
  expect(await ask('WithCodes', { codes: true })).toEqual(planned)
})
