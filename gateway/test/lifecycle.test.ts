import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { defineSubgraph } from '@karya/subgraph'
import { ask, startGateway, testSubgraphs, writeSupergraph } from './test-graph.ts'

/** A subgraph whose one field answers when it is told to, after it answered so often at once. */
function patientSubgraph(atOnce = 0) {
  const path = join(mkdtempSync(join(tmpdir(), 'karya-patient-')), 'schema.graphql')
  writeFileSync(path, 'type Query { patience(direction: SortDirection): String }')
  let asked = 0
  let arrived: () => void
  let answer: (text: string) => void
  const isArrived = new Promise<void>(resolve => {
    arrived = resolve
  })
  const answered = new Promise<string>(resolve => {
    answer = resolve
  })
  const subgraph = defineSubgraph({
    name: 'patient',
    schemaFile: pathToFileURL(path),
    resolvers: {
      Query: {
        patience: () => {
          asked += 1
          if (asked <= atOnce) return 'at once'
          arrived()
          return answered
        },
      },
    },
    createContext: viewer => ({ viewer }),
    health: async () => undefined,
    stop: async () => undefined,
  })
  return { subgraph, isArrived, answer: (text: string) => answer(text) }
}

describe('closing a gateway', () => {
  it.each([
    ['new', 0],
    ['known', 1],
  ])('finishes requests in flight for %s operations and takes no new ones', async (_name, asksBefore) => {
    const { subgraph, isArrived, answer } = patientSubgraph(asksBefore)
    const gateway = await startGateway({ supergraphPath: writeSupergraph([subgraph]), subgraphs: [subgraph] })
    for (let asked = 0; asked < asksBefore; asked += 1) await ask(gateway.url, { query: '{ patience }' })
    const inFlight = ask(gateway.url, { query: '{ patience }' })
    await isArrived
    const closed = gateway.close()
    const isTaken = () =>
      fetch(`${gateway.url}/health/live`).then(
        () => true,
        () => false,
      )
    while (await isTaken()) await nextTurn()
    answer('in time')
    const { data, headers } = await inFlight
    expect(data).toEqual({ patience: 'in time' })
    // Without it, the client would keep its connection, and the gateway wait for it.
    expect(headers.get('connection')).toBe('close')
    await closed
    await gateway.close()
  })
})

describe('starting a gateway', () => {
  it('says which port is taken and which setting changes it', async () => {
    const { all } = testSubgraphs()
    const supergraphPath = writeSupergraph(all)
    const gateway = await startGateway({ supergraphPath, subgraphs: all })
    const port = Number(new URL(gateway.url).port)
    await expect(startGateway({ supergraphPath, subgraphs: all, port })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: expect.stringContaining(String(port)),
      hint: expect.stringContaining('PORT='),
    })
    await gateway.close()
  })

  it('refuses a supergraph that is missing, or is the schema of one service', async () => {
    const unreadable = startGateway({ supergraphPath: '/nowhere/supergraph.graphql' })
    await expect(unreadable).rejects.toMatchObject({
      code: 'BAD_SUPERGRAPH',
      hint: expect.stringContaining('SUPERGRAPH_PATH'),
    })
    const path = join(mkdtempSync(join(tmpdir(), 'karya-wrong-')), 'schema.graphql')
    writeFileSync(path, 'type Query { a: Int }')
    await expect(startGateway({ supergraphPath: path })).rejects.toMatchObject({ code: 'BAD_SUPERGRAPH' })
  })

  it('refuses a subgraph that the supergraph does not join', async () => {
    const { all } = testSubgraphs()
    const { subgraph } = patientSubgraph()
    const started = startGateway({ supergraphPath: writeSupergraph(all), subgraphs: [subgraph] })
    await expect(started).rejects.toMatchObject({ code: 'BAD_SUPERGRAPH', message: expect.stringContaining('patient') })
  })
})
